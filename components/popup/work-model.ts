import { createModel, effect, type ReadonlySignal } from '@preact/signals';
import type { TabWork } from '@/utils/settings/tab-work';
import type { FormModel } from '../form-review/form-model';
import type { View } from './popup-state';

export interface WorkDependencies {
  /** Where the owner was at on a page of a tab. */
  loadWork(tabId: number, url: string): Promise<TabWork | undefined>;
  saveWork(tabId: number, work: TabWork): Promise<void>;
}

/** A popup closes with the first click beside it: what was ticked, and what was being looked at, is there again. */
export const WorkModel = createModel(
  (dependencies: WorkDependencies, form: FormModel, view: ReadonlySignal<View>) => {
    /** A page that was loaded anew may give a field's name to another: the label tells. */
    const labelOf = (key: string) =>
      form.fields.value.find(({ ref }) => ref === key)?.label ??
      (form.rows.value.some((row) => row.key === key) ? key : undefined);

    const choices = (): TabWork['choices'] =>
      [...form.choices.value].map(([key, ticked]) => [key, ticked, labelOf(key) ?? '']);

    async function keep() {
      const tab = form.reading.value?.tab;
      if (!tab) return;
      // What was agreed to for one fill, an undo takes back too: the next is agreed to anew.
      const isOpen = form.state.value.is === 'review';
      await dependencies.saveWork(tab.id, {
        url: tab.url,
        view: view.value,
        choices: isOpen ? choices() : [],
        changes: isOpen ? [...form.changing.changes.value] : [],
      });
    }

    effect(() => {
      if (form.state.value.is === 'filling') void keep();
    });

    return {
      keep,
      /** Where the owner was at on a page, for `takeUp` once its form is there. */
      left: async (tab: { id: number; url: string } | undefined): Promise<TabWork | undefined> =>
        tab && dependencies.loadWork(tab.id, tab.url),
      /** Ticks and changed values as they were; gives what was being looked at. */
      takeUp(work: TabWork | undefined): View | undefined {
        for (const [key, ticked, label] of work?.choices ?? [])
          if (labelOf(key) === label) form.tick([key], ticked);
        form.changing.changes.value = work?.changes ?? [];
        return work?.view;
      },
    };
  },
);
