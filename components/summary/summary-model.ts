import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Posting } from '@/utils/posting/schema';
import type { Ranking } from '@/utils/ranking/ranking';
import type { Resume } from '@/utils/resume/schema';
import type { composeSummary } from '@/utils/summary/compose-summary';
import type { renderSummary } from '@/utils/summary/render-summary';
import type { Limit } from '@/utils/summary/summary';

/** One text in the two flavours that a clipboard holds at once. */
export interface Copied {
  plain: string;
  html: string;
}

export interface SummaryDependencies {
  copy(text: Copied): Promise<boolean>;
  saveSettings(changed: { limit: Limit }): Promise<void>;
}

/** What the summary is made from; undefined as long as there is nothing to make it from. */
export interface SummarySource {
  resume: Resume;
  posting: Posting;
  ranking: Ranking;
  picked: string[];
  engine: { composeSummary: typeof composeSummary; renderSummary: typeof renderSummary };
}

/** The tailored summary: made anew whenever the picks or the limit change. */
export const SummaryModel = createModel(
  (dependencies: SummaryDependencies, source: ReadonlySignal<SummarySource | undefined>) => {
    const limit = signal<Limit>({ max: 1000, unit: 'characters' });

    const composer = computed(() => {
      const from = source.value;
      return from && ((wanted: Limit) => from.engine.composeSummary({ ...from, limit: wanted }));
    });
    const summary = computed(() => composer.value?.(limit.value));

    return {
      limit,
      summary,
      /** Makes the summary within another limit, such as that of a form's field. */
      composer,
      async setLimit(wanted: Limit) {
        limit.value = wanted;
        await dependencies.saveSettings({ limit: wanted });
      },
      async copy() {
        const made = summary.value;
        const render = source.value?.engine.renderSummary;
        if (!made || !render) return false;
        return dependencies.copy({
          plain: render(made, 'plain'),
          html: render(made, 'html'),
        });
      },
    };
  },
);

export type SummaryModel = InstanceType<typeof SummaryModel>;
