import { computed, createModel, signal } from '@preact/signals';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { LookModel } from '../export/look-model';
import { interfaceLocale } from '../ui/locale';
import { AsideModel } from './aside-model';
import { DraftModel } from './draft-model';
import { type OutlineRow, outlineRows } from './outline-rows';
import { type SavingDependencies, SavingModel } from './saving-model';

/** The three parts of the editor; a narrow screen shows one of them. */
export type Pane = 'parts' | 'entry' | 'paper';

/** One resume under the owner's hands, and what is shown of it. */
export const EditorModel = createModel(
  (start: Resume, dependencies: SavingDependencies, look = new LookModel()) => {
    const selected = signal('basics');
    const pane = signal<Pane>('parts');

    const draft = new DraftModel(start, () => storing.edited());
    const storing = new SavingModel(draft, dependencies);

    const select = (part: string) => {
      selected.value = part;
      pane.value = 'entry';
    };

    let rows: readonly OutlineRow[] = [];
    const outline = computed(() => {
      rows = outlineRows(draft.resume.value, rows, {
        locale: interfaceLocale(),
        now: t('date_now'),
      });
      return rows;
    });

    const entry = computed(() =>
      draft.resume.value.entries.find(({ id }) => id === selected.value),
    );
    const aside = new AsideModel({
      resume: draft.resume,
      entry,
      look,
      pause: async () => dependencies.moment?.(),
    });

    return {
      draft,
      storing,
      /** An earlier version takes the place of what is here, as an edit like any other. */
      bringBack(version: Resume) {
        storing.beginStep();
        draft.edit(({ id, revision }) => ({ ...version, id, revision }));
      },
      saving: storing.saving,
      pane,
      /** What it looks like, and the words it might want. */
      aside,
      /** All entries as the outline shows them. */
      outline,
      /** The entry shown; none is shown for `basics`. */
      entry,
      /** The entry shown: its id, or `basics`. */
      selected,
      select,
      show(next: Pane) {
        pane.value = next;
      },
      /** Takes back the latest edit, wherever it was made, and shows that place. */
      undo() {
        const part = draft.undo();
        if (part) select(part);
      },
      redo() {
        const part = draft.redo();
        if (part) select(part);
      },
    };
  },
);

export type EditorModel = InstanceType<typeof EditorModel>;
