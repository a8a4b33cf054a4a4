import { batch, computed, createModel, signal } from '@preact/signals';
import type { PageFailure } from '@/utils/page/page-failure';
import type { TabReading } from '@/utils/page/read-tab';
import type { Result } from '@/utils/result';
import type { Entry } from '@/utils/resume/schema';
import type { ViewWanted } from '@/utils/settings/view-wanted';
import { roomFor } from '@/utils/summary/room-for';
import { CaretModel } from '../caret/caret-model';
import { ExportModel } from '../export/export-model';
import { LookModel } from '../export/look-model';
import { FormModel } from '../form-review/form-model';
import { recordedCopy, recordedExport } from '../ledger/recorded';
import { StandingModel } from '../ledger/standing-model';
import { UnlockModel } from '../lock/lock-model';
import { PostingModel } from '../posting/posting-model';
import { SummaryModel } from '../summary/summary-model';
import { OwnResumesModel } from './own-resumes-model';
import { PageResumeModel } from './page-resume-model';
import type { PopupDependencies } from './popup-dependencies';
import { fewestFields, type PopupState, type View, viewFor } from './popup-state';
import { SiteModel } from './site-model';
import { turns } from './turns';
import { WorkModel } from './work-model';

/** The whole popup without a DOM: what it needs from outside is handed in. */
export const PopupModel = createModel((dependencies: PopupDependencies) => {
  const state = signal<PopupState>({ is: 'loading' });
  const view = signal<View>('posting');
  /** Whether the summary that a key asked for is on the clipboard; undefined where none did. */
  const copied = signal<boolean | undefined>(undefined);
  const own = new OwnResumesModel(dependencies);
  const { resume, all: resumes, chosen } = own;

  /** What changes a page's form, or goes on to another page. */
  const inTurn = turns();

  const posting = new PostingModel(dependencies, resume, {
    room: () => roomFor(summary.limit.value, summary.shape.value),
    onChange: speakAsPosting,
  });
  const standing = new StandingModel(
    dependencies,
    computed(() => {
      const [own, read] = [resume.value, posting.posting.value];
      return own && read && read.quality !== 'none'
        ? { posting: read, resume: own.id, picked: posting.picked.value }
        : undefined;
    }),
    posting.earlier,
  );
  const summary = new SummaryModel(
    { ...dependencies, copy: recordedCopy(dependencies.copy, standing.record) },
    computed(() => {
      const [own, read, ranking] = [resume.value, posting.posting.value, posting.ranking.value];
      const engine = posting.engine.value;
      return own && read && ranking && engine && read.quality !== 'none'
        ? { resume: own, posting: read, ranking, engine, picked: posting.picked.value }
        : undefined;
    }),
    { edits: posting.edits, keep: posting.keepEdits },
  );
  const look = new LookModel(dependencies.look);
  const exporting = new ExportModel(recordedExport(dependencies.exporting, standing.record), look);
  const caret = new CaretModel(dependencies);
  const unlocking = new UnlockModel(dependencies.unlock, start);
  const pageResume = new PageResumeModel(dependencies);
  const form = new FormModel(
    { ...dependencies, changeResume: own.change },
    computed(() => {
      const [from, composer] = [resume.value, summary.composer.value];
      if (!from) return undefined;
      const names = posting.engine.value?.entryNames;
      const mentions = names && ((entry: Entry, what: string) => names(entry, what, from.language));
      const picked = composer ? posting.picked.value : from.entries.map(({ id }) => id);
      const tailored = summary.tailored.value;
      return { resume: from, posting: posting.posting.value, picked, composer, mentions, tailored };
    }),
    (work) => inTurn(() => posting.settled().then(work)),
  );

  /** As it is shown, or made anew where a field takes less. */
  function summaryFor(most = Number.POSITIVE_INFINITY) {
    const shown = summary.summary.value?.text ?? '';
    if (shown.length <= most) return shown;
    const fitted = summary.composer.value?.({ max: most, unit: 'characters' }, summary.shape.value);
    return fitted && !fitted.over ? fitted.text : shown;
  }

  const site = new SiteModel(dependencies);
  const work = new WorkModel(dependencies, form, view);

  let latest: unknown;

  /** Of tabs that come to the front while others are read, the last is shown. */
  async function readPage({ again = false, tab = dependencies.readTab() } = {}) {
    latest = tab;
    const reading = await tab;
    await inTurn(async () => {
      if (latest === tab) await showPage(reading, again);
    });
  }

  async function showPage(reading: Result<TabReading, PageFailure>, again: boolean) {
    const read = reading.ok ? reading.value : undefined;
    pageResume.read(read?.capture);
    const [wanted, left] = await Promise.all([
      dependencies.takeViewWanted(),
      work.left(read?.tab),
      posting.read(read?.capture),
      form.load(read, { again }),
      read && caret.look(read.tab.id),
      site.look(read?.tab.url),
    ]);
    await runErrand(wanted);
    // A form that has been filled since is looked at by its report.
    const isFilled = form.state.value.is === 'filled';
    const was = again || isFilled ? undefined : work.takeUp(left);
    batch(() => {
      state.value = reading.ok ? { is: 'ready' } : { is: 'ready', page: reading.failure };
      view.value = viewFor(wanted) ?? was ?? (again ? 'form' : firstView(read !== undefined));
    });
  }

  /** What a key or a menu wants done besides showing it: nothing that writes to a page. */
  async function runErrand(wanted: ViewWanted | undefined) {
    const tab = form.reading.value?.tab;
    copied.value = wanted === 'copy-summary' ? await summary.copy() : undefined;
    if (wanted !== 'teach' || !tab) return;
    const ref = await dependencies.findField(tab.id);
    const field = form.fields.value.find((one) => one.ref === ref);
    if (field) form.teaching.ask(field);
  }

  /** Who has no resume yet may be looking at the one they have elsewhere. */
  async function lookForResume(tab: ReturnType<PopupDependencies['readTab']>) {
    const reading = await tab;
    if (reading.ok) pageResume.read(reading.value.capture);
  }

  /** Tells a posting from a resume in its language, if there is one; what the owner chose stays chosen for others. */
  async function speakAsPosting() {
    const spoken = posting.resumeAmong(resumes.value)?.resume.id;
    if (!spoken || spoken === resume.value?.id) return;
    chosen.value = spoken;
    await posting.refresh();
  }

  const firstView = (read: boolean): View => {
    if (form.state.value.is === 'filled' || form.understood.value >= fewestFields) return 'form';
    return read ? 'posting' : 'values';
  };

  async function start() {
    state.value = { is: 'loading' };
    // The page answers while the database opens.
    const tab = dependencies.readTab();
    void posting.prepare();
    const storage = await dependencies.checkStorage();
    if (!storage.ok) {
      state.value = { is: 'no-storage', why: storage.failure };
      return;
    }
    const [stored, settings] = await Promise.all([
      dependencies.listResumes(),
      dependencies.loadSettings(),
    ]);
    batch(() => {
      resumes.value = stored;
      chosen.value = settings.resume;
      summary.limit.value = settings.limit;
      summary.shape.value = settings.shape;
      summary.letter.value = settings.letter;
    });
    if (stored.length === 0) {
      state.value = { is: 'no-resume' };
      await lookForResume(tab);
      return;
    }
    void posting.readAhead();
    await readPage({ tab });
  }

  return {
    state,
    view,
    resumes,
    resume,
    posting,
    standing,
    summary,
    form,
    pageResume,
    unlocking,
    caret,
    copied,
    site,
    /** Puts the summary where the caret is, no longer than the field takes. */
    async insertSummary() {
      await caret.look();
      const text = summaryFor(caret.place.value?.most);
      if (!text) return;
      await caret.insert(text);
      if (caret.outcome.value?.outcome === 'inserted')
        await standing.record({ how: 'inserted', text });
    },
    look,
    exporting,
    /** Hands out the resume for the posting at hand. */
    async exportTailored() {
      const tailored = summary.tailored.value;
      await look.load();
      if (tailored) exporting.open(tailored, posting.posting.value?.organization);
    },
    start,
    readPage: () => readPage(),
    reviewAgain: () => readPage({ again: true }),
    /** Lets us into a frame of another site, for good; then the form in it is read as well. */
    async allowFrame(origin: string) {
      if (await dependencies.requestAccess(origin)) await readPage({ again: true });
    },
    /** Ticks lines of the review, or unticks them. */
    tick(keys: readonly string[], ticked: boolean) {
      form.tick(keys, ticked);
      void work.keep();
    },
    /** Another value for a line of the review: who asks for it wants it there. */
    change(...asked: Parameters<typeof form.change>) {
      if (form.change(...asked)) void work.keep();
    },
    copy: (plain: string, html = '') => dependencies.copy({ plain, html }),
    openOptions: () => dependencies.openOptions(),
    open(next: View) {
      view.value = next;
      void standing.look();
      void work.keep();
    },
    async chooseResume(id: string) {
      chosen.value = id;
      await Promise.all([posting.refresh(), dependencies.saveSettings({ resume: id })]);
    },
    async trySample() {
      const added = await dependencies.addSample();
      if (!added.ok) state.value = { is: 'no-resume', failure: added.failure };
      else await start();
    },
  };
});

export type PopupModel = InstanceType<typeof PopupModel>;
