import { batch, computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '@/utils/form/answers';
import { groupOf } from '@/utils/form/kinds';
import type { Line } from '@/utils/form/next-steps';
import type { Step } from '@/utils/form/plan';
import type { FillSource } from '@/utils/form/plan-fill';
import type { Report, UndoReport, Write } from '@/utils/form/report';
import type { FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import type { Agreement } from '@/utils/page/fill-form';
import { joinReports } from '@/utils/page/frames';
import type { PageFailure } from '@/utils/page/page-failure';
import type { TabReading } from '@/utils/page/read-tab';
import type { Posting } from '@/utils/posting/schema';
import type { Result } from '@/utils/result';
import type { Entry, Resume } from '@/utils/resume/schema';
import type { FileListing } from '@/utils/storage/stored-file';
import type { Filling as FullFilling } from './application-of';
import { type LedgerDependencies, LedgerModel } from './ledger-model';
import { reviewOf } from './review-of';
import { rowChoices } from './row-choices';
import { isTailored, type TailoredFileDependencies, TailoredFileModel } from './tailored-file';
import { type Composer, textsFrom } from './texts-from';

type Engine = typeof import('./form-engine');

type Filling = Omit<FullFilling, 'at'>;

export interface FormDependencies extends LedgerDependencies, TailoredFileDependencies {
  listAnswers(): Promise<Answer[]>;
  listFiles(): Promise<FileListing[]>;
  /** The content of a stored file, as it is handed to a page; undefined when it is gone. */
  readFile(id: string): Promise<Write['file']>;
  applyWrites(
    tabId: number,
    writes: Write[],
    agreement: Agreement,
  ): Promise<Result<Report, PageFailure>>;
  undo(tabId: number, refs: string[]): Promise<Result<UndoReport, PageFailure>>;
}

export type FormState =
  /** The page was not read, or not yet. */
  | { is: 'none' }
  | { is: 'review' }
  | { is: 'filling'; count: number }
  | { is: 'filled'; report: Report; undo?: 'undoing' | UndoReport | PageFailure }
  | { is: 'failed'; why: PageFailure };

/** What a plan is made from, beside the form. */
export interface FormSource {
  resume: Resume;
  posting: Posting | undefined;
  picked: string[];
  composer: Composer | undefined;
  /** The whole resume for the posting, to be attached. */
  tailored?: Resume;
  /** Whether an entry names a thing, under whatever name. */
  mentions?: (entry: Entry, subject: string) => boolean;
}

/** One page's form, from the review to the report and back. */
export const FormModel = createModel(
  (dependencies: FormDependencies, source: ReadonlySignal<FormSource | undefined>) => {
    const engine = signal<Engine | undefined>(undefined);
    const state = signal<FormState>({ is: 'none' });
    const reading = signal<TabReading | undefined>(undefined);
    const answers = signal<Answer[]>([]);
    const files = signal<FileListing[]>([]);
    const choices = signal<ReadonlyMap<string, boolean>>(new Map());
    /** Fields that came while filling, with what was written there. */
    const came = signal<Line[]>([]);
    /** Entries without a row, where an earlier popup has filled the form. */
    const toCome = signal<Entry[]>([]);
    const ledger = new LedgerModel(dependencies);
    const attached = new TailoredFileModel(
      dependencies,
      computed(() => {
        const { tailored, posting } = source.value ?? {};
        return tailored && { resume: tailored, organization: posting?.organization ?? '' };
      }),
    );

    const fields = computed(() => reading.value?.scan.fields ?? []);
    const classified = computed(() => engine.value?.classifyFields(fields.value) ?? []);
    const sourceFor = (scan: Pick<FormScan, 'fields' | 'adders'>): FillSource | undefined => {
      const from = source.value;
      if (!from) return undefined;
      return {
        fields: scan.fields,
        adders: scan.adders,
        resume: from.resume,
        answers: answers.value,
        picked: from.picked,
        ...textsFrom(from.composer),
        files: attached.listing.value ? [attached.listing.value, ...files.value] : files.value,
        posting: from.posting,
        mentions: from.mentions,
      };
    };
    const planned = computed(() => {
      const from = reading.value && sourceFor(reading.value.scan);
      return from && { ...from, classified: classified.value };
    });
    const steps = computed(() =>
      planned.value && engine.value ? engine.value.planFill(planned.value) : [],
    );
    const rows = computed(() => {
      const missing = planned.value && engine.value?.rowsToAdd(planned.value);
      return rowChoices(missing ?? [], choices.value);
    });
    /** How many questions an application asks that are understood, whether or not the owner has anything for them. */
    const understood = computed(
      () =>
        steps.value.filter(
          (step) =>
            step.do === 'fill' ||
            (step.why !== 'cannot-be-seen' && !/^(unused|boxes)$/.test(groupOf(step.kind))),
        ).length,
    );
    const review = computed(() => reviewOf(fields.value, steps.value, choices.value));

    const uploadOf = (file: string) =>
      isTailored(file) ? attached.upload(file) : dependencies.readFile(file);

    const writesOf = (lines: readonly Line[], application: string) =>
      Promise.all(
        lines.map(async ({ step, field: { label } }): Promise<Write> => {
          const file = step.value.as === 'file' ? await uploadOf(step.value.file) : undefined;
          const { ref, value, overwrites } = step;
          return { ref, value, label, overwrites, application, ...(file && { file }) };
        }),
      );

    /** What a fill may go on with; what is written then is in the ledger before it is in the page. */
    const agreementFor = (filling: Filling, application: string): Agreement => ({
      reviewed: {
        fields: fields.value,
        steps: steps.value,
        agreed: new Set(review.value.ticked.map(({ step }) => step.ref)),
        rows: rows.value.filter(({ ticked }) => ticked).map(({ row }) => row),
      },
      plan: (scan) => {
        const from = sourceFor(scan);
        return from && engine.value ? engine.value.planFill(from) : [];
      },
      agrees: ({ ticked }) => ticked,
      async writesFor(lines) {
        came.value = [...came.value, ...lines];
        const ticked = lines.map((line) => ({ ...line, ticked: true }));
        await ledger.begin({ ...filling, lines: ticked }, application);
        return writesOf(lines, application);
      },
    });

    const rowEntries = (): Entry[] =>
      rows.value.flatMap(
        ({ row }) => source.value?.resume.entries.find(({ id }) => id === row.entry) ?? [],
      );

    const pageUrl = () => reading.value?.scan.url || (reading.value?.tab.url ?? '');

    return {
      state,
      reading,
      fields: computed((): FieldSnapshot[] => [
        ...fields.value,
        ...came.value.map(({ step, field }) => ({ ...field, ref: step.ref })),
      ]),
      steps: computed((): Step[] => [...steps.value, ...came.value.map(({ step }) => step)]),
      review,
      rows,
      /** What a fill would do. */
      agreed: computed(() => ({
        fields: review.value.ticked.length,
        rows: rows.value.filter(({ ticked }) => ticked).length,
      })),
      understood,
      /** The tailored resume as a file, where the form takes one. */
      attached,
      takesResume: computed(() => steps.value.some(({ kind }) => kind === 'resume-file')),
      toCome,
      unsaved: ledger.unsaved,
      /** `again`: the owner wants to look at the form itself, whatever was filled in it before. */
      async load(read: TabReading | undefined, { again = false } = {}) {
        const hasForm = read && read.scan.fields.length > 0;
        const [own, kept, loaded] = await Promise.all([
          dependencies.listAnswers(),
          dependencies.listFiles(),
          hasForm ? import('./form-engine') : engine.value,
        ]);
        batch(() => {
          engine.value = loaded;
          answers.value = own;
          files.value = kept;
          reading.value = read;
          choices.value = new Map();
          came.value = [];
          const report = standing(read?.lastReport);
          if (report && report.lines.length > 0 && !again) state.value = { is: 'filled', report };
          else state.value = read ? { is: 'review' } : { is: 'none' };
        });
        toCome.value = state.value.is === 'filled' ? rowEntries() : [];
        if (read?.lastReport) await ledger.takeUp(read.lastReport);
      },
      tick(refs: readonly string[], ticked: boolean) {
        const changed = refs.map((ref) => [ref, ticked] as const);
        choices.value = new Map([...choices.value, ...changed]);
      },
      async fill() {
        const { tab, lastReport } = reading.value ?? {};
        const from = source.value;
        if (!tab || !from || state.value.is === 'filling') return;
        const lines = review.value.ticked;
        state.value = { is: 'filling', count: lines.length };
        toCome.value = [];
        const posting = from.posting?.quality === 'none' ? undefined : from.posting;
        const filling = { ...from, posting, lines, url: pageUrl() };
        const application = await ledger.begin(filling, lastReport?.application);
        const filled = await dependencies.applyWrites(
          tab.id,
          await writesOf(lines, application),
          agreementFor(filling, application),
        );
        if (!filled.ok) {
          state.value = { is: 'failed', why: filled.failure };
          return;
        }
        state.value = { is: 'filled', report: joinReports(standing(lastReport), filled.value) };
        await ledger.complete(filled.value);
      },
      async undo() {
        const tab = reading.value?.tab;
        if (!tab || state.value.is !== 'filled' || state.value.undo === 'undoing') return;
        const { report } = state.value;
        state.value = { is: 'filled', report, undo: 'undoing' };
        const refs = report.lines.map(({ ref }) => ref);
        const undone = await dependencies.undo(tab.id, refs);
        state.value = { is: 'filled', report, undo: undone.ok ? undone.value : undone.failure };
        if (undone.ok) await ledger.takeBack(undone.value, pageUrl());
      },
    };
  },
);

/** A report of what is still shown; the form may have gone on to its next step. */
const standing = (report: Report | null | undefined) => (report?.isPast ? undefined : report);

export type FormModel = InstanceType<typeof FormModel>;
