import { computed, createModel, signal } from '@preact/signals';
import type { Change } from '@/utils/storage/changes';
import type { OpenFailure } from '@/utils/storage/database';
import { AnswersModel } from '../answers/answers-model';
import { EditorModel } from '../editor/editor-model';
import { ResumesModel } from '../editor/resumes-model';
import { ExportModel } from '../export/export-model';
import { LookModel } from '../export/look-model';
import { FilesModel } from '../files/files-model';
import { ImportModel } from '../import/import-model';
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

  const look = new LookModel(dependencies.look);
  const exporting = new ExportModel(dependencies.exporting, look);
  const resumes = new ResumesModel(store);
  const importing = new ImportModel({
    ...dependencies.importing,
    list: store.list,
    save: store.save,
  });
  const answers = new AnswersModel(dependencies.answers);
  const files = new FilesModel(dependencies.files);

  /** Kept as long as the page is: what could not be stored is not lost by looking elsewhere. */
  const editors = signal<ReadonlyMap<string, EditorModel>>(new Map());
  const unsaved = computed(() =>
    [...editors.value.values()].some(({ saving }) => saving.value.is !== 'saved'),
  );

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
    await known?.changedElsewhere();
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
      await Promise.all([resumes.load(), openResume(route.value.resume)]);
    },
    import: async () => undefined,
    answers: answers.load,
    files: files.load,
    about: async () => undefined,
  };

  async function show() {
    if (state.value.is === 'ready') await loaders[route.value.page]();
  }

  async function changedElsewhere({ store: changed, id }: Change) {
    if (changed === 'resumes') await resumes.load();
    if (changed === 'resumes' && opened.value.is === 'open' && id === openId())
      await opened.value.editor.changedElsewhere();
    if (changed === 'files') await files.load();
    if (changed === 'answers') await answers.changedElsewhere();
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
    start,
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
