import { batch, computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Line } from '@/utils/form/next-steps';
import type { Step } from '@/utils/form/plan';
import type { Report, Write } from '@/utils/form/report';
import { siteName } from '@/utils/form/site-name';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import type { Agreement } from '@/utils/page/fill-form';
import { joinReports } from '@/utils/page/frames';
import type { TabReading } from '@/utils/page/read-tab';
import type { Entry } from '@/utils/resume/schema';
import { sameValue } from '@/utils/same-value';
import { AnsweringModel } from './answering-model';
import type { Filling as FullFilling } from './application-of';
import type { FormDependencies, FormSource, FormState } from './form-parts';
import { LearningModel } from './learning-model';
import { LedgerModel } from './ledger-model';
import { PlanningModel } from './planning-model';
import { isTailored, TailoredFileModel } from './tailored-file';
import { TeachingModel } from './teaching-model';

/** In milliseconds. */
const askAgain = 200;

type Filling = Omit<FullFilling, 'at'>;

export type { FormDependencies, FormSource, FormState } from './form-parts';

/** One page's form, from the review to the report and back; it is written to `whenAtRest`, when nothing else is changing. */
export const FormModel = createModel(
  (
    dependencies: FormDependencies,
    source: ReadonlySignal<FormSource | undefined>,
    whenAtRest: (work: () => Promise<unknown>) => Promise<unknown>,
  ) => {
    const state = signal<FormState>({ is: 'none' });
    /** Fields that came while filling, with what was written there. */
    const came = signal<Line[]>([]);
    /** Entries without a row, where an earlier popup has filled the form. */
    const toCome = signal<Entry[]>([]);
    /** Whether the owner has stopped the fill that is under way, or was last. */
    let isStopped = false;
    const ledger = new LedgerModel(dependencies);
    const teaching = new TeachingModel(
      dependencies,
      computed(() => siteName(pageUrl())),
    );
    const attached = new TailoredFileModel(
      dependencies,
      computed(() => {
        const { tailored, posting } = source.value ?? {};
        return tailored && { resume: tailored, organization: posting?.organization ?? '' };
      }),
    );

    const planning = new PlanningModel(source, teaching, attached.listing);
    const { reading, answers, fields, steps, rows, review } = planning;

    const answering = new AnsweringModel(
      dependencies,
      computed(() => ({ fields: fields.value, steps: steps.value, answers: answers.value })),
      async () => {
        answers.value = await dependencies.listAnswers();
      },
    );

    const learning = new LearningModel(
      dependencies,
      computed(() => ({
        fields: fields.value,
        steps: steps.value,
        report: state.value.is === 'filled' && !state.value.undo ? state.value.report : undefined,
        resume: source.value?.resume,
      })),
      answering,
      planning.engine,
    );

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
      plan: planning.planNow,
      agrees: ({ ticked }) => ticked,
      isStopped: () => isStopped,
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

    /** Does what was asked for under what is shown; where something else is by then, that is looked at first. */
    function asShown(work: () => Promise<void>) {
      const asked = shownNow();
      return whenAtRest(async () => sameValue(asked, shownNow()) && work());
    }

    const shownNow = () => ({
      tab: reading.value?.tab.id,
      url: pageUrl(),
      state: state.value,
      agreed: state.value.is === 'review' && [
        review.value.ticked.map(({ step: { ref, value } }) => ({ ref, value })),
        rows.value.filter(({ ticked }) => ticked).map(({ key }) => key),
      ],
    });

    async function fill() {
      const { tab, lastReport } = reading.value ?? {};
      const from = source.value;
      if (!tab || !from) return;
      const lines = review.value.ticked;
      isStopped = false;
      state.value = { is: 'filling', count: lines.length };
      toCome.value = [];
      await answering.leaveOpen(lines.map(({ field }) => field));
      const posting = from.posting?.quality === 'none' ? undefined : from.posting;
      const filling = { ...from, posting, lines, url: pageUrl() };
      const application = await ledger.begin(filling, lastReport?.application);
      const filled = await dependencies.applyWrites(
        tab.id,
        await writesOf(lines, application),
        agreementFor(filling, application),
      );
      if (filled.ok) {
        const report = joinReports(standing(lastReport), filled.value);
        state.value = { is: 'filled', report: { ...report, application } };
        await ledger.complete(application, filled.value);
      } else state.value = { is: 'failed', why: filled.failure };
    }

    async function undo() {
      const [tab, url] = [reading.value?.tab, pageUrl()];
      if (!tab || state.value.is !== 'filled') return;
      const { report } = state.value;
      state.value = { is: 'filled', report, undo: 'undoing' };
      const refs = report.lines.map(({ ref }) => ref);
      const undone = await dependencies.undo(tab.id, refs);
      state.value = { is: 'filled', report, undo: undone.ok ? undone.value : undone.failure };
      if (undone.ok) await ledger.takeBack(report.application, undone.value, url);
    }

    return {
      state,
      reading,
      fields: computed((): FieldSnapshot[] => [
        ...fields.value,
        ...came.value.map(({ step, field }) => ({ ...field, ref: step.ref })),
      ]),
      steps: computed((): Step[] => [...steps.value, ...came.value.map(({ step }) => step)]),
      review,
      choices: planning.choices,
      changing: planning.changing,
      offersFor: planning.offersFor,
      rows,
      /** What a fill would do. */
      agreed: computed(() => ({
        fields: review.value.ticked.length,
        rows: rows.value.filter(({ ticked }) => ticked).length,
      })),
      understood: planning.understood,
      teaching,
      answering,
      learning,
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
          hasForm ? import('./form-engine') : planning.engine.value,
          teaching.load(),
          answering.load(),
        ]);
        batch(() => {
          planning.engine.value = loaded;
          answers.value = own;
          planning.files.value = kept;
          reading.value = read;
          planning.choices.value = new Map();
          planning.changing.changes.value = [];
          came.value = [];
          const report = standing(read?.lastReport);
          if (report && report.lines.length > 0 && !again) state.value = { is: 'filled', report };
          else state.value = read ? { is: 'review' } : { is: 'none' };
        });
        toCome.value = state.value.is === 'filled' ? rowEntries() : [];
        if (read?.lastReport) await ledger.takeUp(read.lastReport);
      },
      tick: planning.tick,
      change: planning.change,
      /** Shows the owner in the page which field a line is for, or no longer. */
      point(ref: string, isShown: boolean) {
        const tab = reading.value?.tab;
        if (tab) void dependencies.point(tab.id, ref, isShown);
      },
      fill: () => asShown(fill),
      /** Leaves what is written, and writes no further. */
      async stop() {
        const { tab } = reading.value ?? {};
        const filling = state.value;
        if (!tab || filling.is !== 'filling' || isStopped) return;
        isStopped = true;
        const stopping = { ...filling, isStopping: true };
        state.value = stopping;
        const refs = review.value.ticked.map(({ step }) => step.ref);
        // Asked until it is over: a frame whose turn comes in this moment has not heard it.
        while (state.value === stopping) {
          await dependencies.stop(tab.id, refs);
          await new Promise((resolve) => setTimeout(resolve, askAgain));
        }
      },
      undo: () => asShown(undo),
    };
  },
);

/** A report of what is still shown; the form may have gone on to its next step. */
const standing = (report: Report | null | undefined) => (report?.isPast ? undefined : report);

export type FormModel = InstanceType<typeof FormModel>;
