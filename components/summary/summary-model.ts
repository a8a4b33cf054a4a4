import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Posting } from '@/utils/posting/schema';
import type { Ranking } from '@/utils/ranking/ranking';
import type { Resume } from '@/utils/resume/schema';
import type { Settings } from '@/utils/settings/settings';
import type { EditedSummary } from '@/utils/summary/edit-summary';
import type { Offer } from '@/utils/summary/next-best';
import { shapeRules } from '@/utils/summary/rules/shapes';
import type { SummaryEdit } from '@/utils/summary/schema';
import { sentenceKey } from '@/utils/summary/sentence-key';
import type { Format, Limit, Shape, SummarySentence } from '@/utils/summary/summary';

/** One text in the two flavours that a clipboard holds at once. */
export interface Copied {
  plain: string;
  html: string;
}

export interface SummaryDependencies {
  copy(text: Copied): Promise<boolean>;
  saveSettings(changed: Partial<Pick<Settings, 'limit' | 'shape' | 'letter'>>): Promise<void>;
}

/** What the summary is made from; undefined as long as there is nothing to make it from. */
export interface SummarySource {
  resume: Resume;
  posting: Posting;
  ranking: Ranking;
  picked: string[];
  engine: Pick<
    typeof import('../posting/posting-engine'),
    | 'composeSummary'
    | 'editSummary'
    | 'fitEdits'
    | 'nextBest'
    | 'openBlanks'
    | 'renderSummary'
    | 'shownText'
    | 'tailorResume'
  >;
}

/** What the owner changed in the summaries for the posting at hand, kept with its picks. */
export interface KeptEdits {
  edits: ReadonlySignal<readonly SummaryEdit[]>;
  keep(edits: readonly SummaryEdit[]): Promise<void>;
}

type Unnamed<Edit> = Edit extends unknown ? Omit<Edit, 'sentence'> : never;
type Change = Unnamed<SummaryEdit>;

/** Of what could stand in a sentence's place, as much as a person compares. */
const mostOffers = 5;

/**
 * The tailored summary: made anew whenever the picks, the shape or the limit change, with the owner's edits of what is
 * still in it.
 */
export const SummaryModel = createModel(
  (
    dependencies: SummaryDependencies,
    source: ReadonlySignal<SummarySource | undefined>,
    { edits, keep }: KeptEdits,
  ) => {
    const limit = signal<Limit>(shapeRules.profile.usual);
    const shape = signal<Shape>('profile');
    /** The owner's own letter, with places for what differs from posting to posting. */
    const letter = signal('');

    const request = computed(
      () => source.value && { ...source.value, template: letter.value, edits: edits.value },
    );
    const composer = computed(() => {
      const from = request.value;
      return (
        from &&
        ((wanted: Limit, into: Shape): EditedSummary =>
          from.engine.fitEdits(
            (limit) => from.engine.composeSummary({ ...from, limit, shape: into }),
            wanted,
            from.edits,
          ))
      );
    });
    const made = computed(() => {
      const from = request.value;
      return from?.engine.composeSummary({ ...from, limit: limit.value, shape: shape.value });
    });
    const edited = (by: readonly SummaryEdit[]) =>
      made.value && request.value?.engine.editSummary(made.value, by);
    const summary = computed(() => edited(edits.value));

    const edit = async (sentence: SummarySentence, change: Change) => {
      await keep([...edits.value, { ...change, sentence: sentenceKey(sentence) }]);
    };

    const write = (sentence: SummarySentence, text: string) =>
      edit(sentence, { does: 'write', text });

    return {
      limit,
      shape,
      letter,
      /** How long the shape at hand usually is. */
      usual: computed(() => shapeRules[shape.value].usual),
      summary,
      /** Makes the summary within another limit and in another shape, such as for a form's field. */
      composer,
      /** The whole resume for the posting, as long as the owner wants it; undefined where nothing is picked for one. */
      tailored: computed(() => {
        const [from, compose] = [request.value, composer.value];
        if (!from || !compose) return undefined;
        const room = shape.value === 'resume' ? limit.value : shapeRules.resume.usual;
        const told = compose(room, 'resume');
        return from.engine.tailorResume({ ...from, limit: room }, told);
      }),
      /** Whether the owner's edits show in it. */
      isEdited: computed(() => summary.value?.text !== made.value?.text),
      /** What the owner's letter still wants from them. */
      blanks: computed(() =>
        summary.value ? (request.value?.engine.openBlanks(summary.value) ?? []) : [],
      ),
      async setLimit(wanted: Limit) {
        limit.value = wanted;
        await dependencies.saveSettings({ limit: wanted });
      },
      /** A shape comes with the length it usually has. */
      async setShape(wanted: Shape) {
        const { usual } = shapeRules[wanted];
        shape.value = wanted;
        limit.value = usual;
        await dependencies.saveSettings({ shape: wanted, limit: usual });
      },
      async setLetter(template: string) {
        letter.value = template;
        await dependencies.saveSettings({ letter: template });
      },
      /** What could stand in a sentence's place, best first. */
      offersFor(sentence: SummarySentence): Offer[] {
        const from = request.value;
        if (!from || !summary.value) return [];
        return from.engine
          .nextBest({ ...from, limit: limit.value, shape: shape.value }, summary.value, sentence)
          .slice(0, mostOffers);
      },
      drop: (sentence: SummarySentence) => edit(sentence, { does: 'drop' }),
      /** Puts another of the owner's sentences in its place. */
      swap: (sentence: SummarySentence, other: SummarySentence) =>
        edit(sentence, { does: 'swap', for: other }),
      /** By so many places, down or (negative) up, with what leans on it. */
      move: (sentence: SummarySentence, by: number) => edit(sentence, { does: 'move', by }),
      /** In the owner's own words, for this posting alone. */
      write,
      /** As it was made, before its owner wrote it anew. */
      restore: async (sentence: SummarySentence) => {
        const shown = request.value?.engine.shownText;
        if (shown) await write(sentence, shown({ ...sentence, own: undefined }));
      },
      /** Takes back the last edit that shows. */
      async undoEdit() {
        let left = edits.value;
        do left = left.slice(0, -1);
        while (left.length > 0 && edited(left)?.text === summary.value?.text);
        await keep(left);
      },
      resetEdits: () => keep([]),
      async copy(format: Format | 'rich' = 'rich') {
        const render = source.value?.engine.renderSummary;
        const text = summary.value;
        if (!text || !render) return false;
        return format === 'rich'
          ? dependencies.copy({ plain: render(text, 'plain'), html: render(text, 'html') })
          : dependencies.copy({ plain: render(text, format), html: '' });
      },
    };
  },
);

export type SummaryModel = InstanceType<typeof SummaryModel>;
