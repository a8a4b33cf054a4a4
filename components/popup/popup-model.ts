import { batch, computed, createModel, signal } from '@preact/signals';
import type { PageFailure } from '@/utils/page/page-failure';
import type { Entry, Resume } from '@/utils/resume/schema';
import type { OpenFailure } from '@/utils/storage/database';
import type { SaveFailure } from '@/utils/storage/resumes';
import { roomFor } from '@/utils/summary/room-for';
import { ExportModel } from '../export/export-model';
import { LookModel } from '../export/look-model';
import { FormModel } from '../form-review/form-model';
import { PostingModel } from '../posting/posting-model';
import { SummaryModel } from '../summary/summary-model';
import type { PopupDependencies } from './popup-dependencies';

export const views = ['posting', 'summary', 'form', 'values'] as const;
export type View = (typeof views)[number];

export type PopupState =
  | { is: 'loading' }
  | { is: 'no-storage'; why: OpenFailure }
  | { is: 'no-resume'; failure?: SaveFailure }
  /** `page` says why the tab could not be read; the values can be copied all the same. */
  | { is: 'ready'; page?: PageFailure };

/** So many questions of an application make a page a form; a newsletter's box or a job alert has one or two. */
export const fewestFields = 3;

/** The whole popup without a DOM: what it needs from outside is handed in. */
export const PopupModel = createModel((dependencies: PopupDependencies) => {
  const state = signal<PopupState>({ is: 'loading' });
  const view = signal<View>('posting');
  const resumes = signal<readonly Resume[]>([]);
  const chosen = signal('');
  const resume = computed(
    () => resumes.value.find(({ id }) => id === chosen.value) ?? resumes.value[0],
  );

  const posting = new PostingModel(dependencies, resume, {
    room: () => roomFor(summary.limit.value, summary.shape.value),
    onChange: speakAsPosting,
  });
  const summary = new SummaryModel(
    dependencies,
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
  const exporting = new ExportModel(dependencies.exporting, look);
  const form = new FormModel(
    dependencies,
    computed(() => {
      const [own, composer] = [resume.value, summary.composer.value];
      if (!own) return undefined;
      const names = posting.engine.value?.entryNames;
      const mentions = names && ((entry: Entry, what: string) => names(entry, what, own.language));
      const picked = composer ? posting.picked.value : own.entries.map(({ id }) => id);
      const tailored = summary.tailored.value;
      return { resume: own, posting: posting.posting.value, picked, composer, mentions, tailored };
    }),
  );

  async function readPage({ again = false } = {}) {
    const [reading] = await Promise.all([dependencies.readTab(), posting.prepare()]);
    const read = reading.ok ? reading.value : undefined;
    await posting.read(read?.capture);
    await form.load(read, { again });
    batch(() => {
      state.value = reading.ok ? { is: 'ready' } : { is: 'ready', page: reading.failure };
      view.value = again ? 'form' : firstView(read !== undefined);
    });
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
    if (stored.length === 0) state.value = { is: 'no-resume' };
    else await readPage();
  }

  return {
    state,
    view,
    resumes,
    resume,
    posting,
    summary,
    form,
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
    copy: (plain: string, html = '') => dependencies.copy({ plain, html }),
    openOptions: () => dependencies.openOptions(),
    open(next: View) {
      view.value = next;
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
