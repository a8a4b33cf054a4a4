import { computed, createModel, signal } from '@preact/signals';
import type { Resume } from '@/utils/resume/schema';
import type { Change } from '@/utils/storage/changes';
import type { OpenFailure } from '@/utils/storage/database';
import { AccessModel } from '../access/access-model';
import { AnswersModel } from '../answers/answers-model';
import { BackupModel } from '../backup/backup-model';
import { EditorModel } from '../editor/editor-model';
import { ResumesModel } from '../editor/resumes-model';
import { ExportModel } from '../export/export-model';
import { LookModel } from '../export/look-model';
import { FilesModel } from '../files/files-model';
import { HistoryModel } from '../history/history-model';
import { ImportModel } from '../import/import-model';
import { ApplicationsModel } from '../ledger/applications-model';
import { LockModel, UnlockModel } from '../lock/lock-model';
import { TrashModel } from '../trash/trash-model';
import type { OptionsDependencies } from './options-dependencies';
import { type Route, readRoute } from './route';

export type OptionsState =
  | { is: 'starting' }
  | { is: 'no-storage'; why: OpenFailure }
  | { is: 'ready' };

/** The resume being edited; `missing` when the address names one that is not there. */
export type Opened = { is: 'none' } | { is: 'missing' } | { is: 'open'; editor: EditorModel };

/** The whole options page without a DOM: what it needs from outside is handed in. */
export const OptionsModel = createModel((dependencies: OptionsDependencies) => {
  const { resumes: store } = dependencies;
  const state = signal<OptionsState>({ is: 'starting' });
  const route = signal<Route>(readRoute(''));
  const opened = signal<Opened>({ is: 'none' });
  const isLost = signal(false);

  const look = new LookModel(dependencies.look);
  const exporting = new ExportModel(dependencies.exporting, look);
  const history = new HistoryModel(dependencies.history);
  const unlocking = new UnlockModel(dependencies.lock.unlock, start);
  const lock = new LockModel(dependencies.lock, start);
  const access = new AccessModel(dependencies.access);
  const trash = new TrashModel(dependencies.trash);
  const resumes = new ResumesModel(store);
  const importing = new ImportModel({
    ...dependencies.importing,
    list: store.list,
    load: store.load,
    save: store.save,
  });
  const answers = new AnswersModel(dependencies.answers);
  const files = new FilesModel(dependencies.files);
  const applications = new ApplicationsModel({
    ...dependencies.applications,
    listResumes: store.list,
  });
  const backup = new BackupModel(dependencies.backup, restored);

  /** Kept as long as the page is: what could not be stored is not lost by looking elsewhere. */
  const editors = signal<ReadonlyMap<string, EditorModel>>(new Map());
  const isStored = (is: string) => is === 'saved' || is === 'untouched';
  const unsaved = computed(() =>
    [...editors.value.values(), applications].some(({ saving }) => !isStored(saving.value.is)),
  );

  /** What a restore has written is as if another window had: this one is not told of its own changes. */
  async function restored() {
    const open = [...editors.value.values()].map(({ storing }) => storing.changedElsewhere());
    await Promise.all([look.load(), ...open]);
  }

  const openId = () =>
    opened.value.is === 'open' ? opened.value.editor.draft.resume.value.id : '';

  async function openResume(id: string) {
    if (id && id === openId()) return;
    opened.value = { is: 'none' };
    const editor = id ? await editorOf(id) : undefined;
    if (route.value.resume !== id) return;
    if (editor) opened.value = { is: 'open', editor };
    else opened.value = { is: id ? 'missing' : 'none' };
  }

  async function editorOf(id: string) {
    const known = editors.value.get(id);
    await known?.storing.changedElsewhere();
    if (known) return known;
    const resume = await store.load(id);
    if (!resume) return undefined;
    const editor = new EditorModel(resume, store, look);
    editors.value = new Map([...editors.value, [id, editor]]);
    return editor;
  }

  /** Loads what the page shows. */
  const loaders: Record<Route['page'], () => Promise<void>> = {
    resumes: async () => {
      const { resume } = route.value;
      await Promise.all([resumes.load(), backup.status.load(), openResume(resume)]);
      isLost.value = await hasLost();
    },
    ledger: async () => {
      applications.open(route.value.application ?? '');
      await applications.load();
    },
    import: importing.readLeft,
    answers: answers.load,
    files: files.load,
    backup: backup.load,
    trash: trash.load,
    access: access.load,
    about: lock.load,
  };

  async function show() {
    if (state.value.is === 'ready') await loaders[route.value.page]();
  }

  async function changedElsewhere({ store: changed, id }: Change) {
    if (changed === 'resumes') await resumes.load();
    if (changed === 'resumes' && opened.value.is === 'open' && id === openId())
      await opened.value.editor.storing.changedElsewhere();
    if (changed === 'applications') await applications.load();
    if (changed === 'files') await files.load();
    if (changed === 'answers') await answers.changedElsewhere();
  }

  /** A resume was in use, and there is none, nor one that was removed: the browser has cleared its storage. */
  async function hasLost(): Promise<boolean> {
    const state = resumes.state.value;
    if (state.is !== 'ready' || state.resumes.length > 0) return false;
    if (!(await dependencies.hadResume())) return false;
    return (await dependencies.trash.list()).length === 0;
  }

  async function start() {
    const storage = await dependencies.checkStorage();
    if (!storage.ok) {
      state.value = { is: 'no-storage', why: storage.failure };
      return;
    }
    await look.load();
    state.value = { is: 'ready' };
    await show();
    // Nobody waits for it: it only takes what is out of date.
    void dependencies.trash.emptyOld();
    dependencies.onChange((change) => void changedElsewhere(change));
  }

  return {
    state,
    route,
    opened,
    /** Whether something that was typed is not stored. */
    unsaved,
    resumes,
    importing,
    answers,
    files,
    applications,
    backup,
    /** Whether what was kept here is gone by no doing of the owner's. */
    isLost,
    start,
    history,
    /** An earlier version of the resume that is open takes its place. */
    bringBack(version: Resume) {
      if (opened.value.is === 'open') opened.value.editor.bringBack(version);
    },
    trash,
    access,
    lock,
    unlocking,
    exporting,
    look,
    /** A resume that has just been brought in is the one to use. */
    useResume: (id: string) => dependencies.useResume(id),
    goTo(hash: string) {
      route.value = readRoute(hash);
      return show();
    },
  };
});

export type OptionsModel = InstanceType<typeof OptionsModel>;
