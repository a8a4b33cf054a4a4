import { createModel, signal } from '@preact/signals';
import { type ImportFailure, mostBytes, type ResumeImport } from '@/utils/formats/import';
import type { ResumeFile } from '@/utils/formats/import-resume';
import { fail, type Result } from '@/utils/result';
import { mergeEdits } from '@/utils/resume/merge/merge-edits';
import type { Resume } from '@/utils/resume/schema';
import type { SaveFailure } from '@/utils/storage/resumes';
import { t } from '@/utils/text/text';
import { DraftModel } from '../editor/draft-model';
import { MergeModel } from './merge-model';

export interface ImportDependencies {
  /** What is given after `signal` has been raised means nothing. */
  importResume: (
    file: ResumeFile,
    signal: AbortSignal,
  ) => Promise<Result<ResumeImport, ImportFailure>>;
  /** What the popup has left to be brought in; gone once it is taken. */
  takeLeft: () => Promise<Extract<ResumeFile, { text: string }> | undefined>;
  /** The sample resume as JSON text. */
  loadSample: () => Promise<string>;
  /** The owner's resumes, which a draft can go into. */
  list: () => Promise<Resume[]>;
  load: (id: string) => Promise<Resume | undefined>;
  /** What a step stands in for is kept as a version. */
  save: (resume: Resume, as?: 'step') => Promise<Result<Resume, SaveFailure>>;
}

/** What was read, beside what it was read from; the draft is the owner's to correct. */
export interface ImportDraft {
  name: string;
  read: ResumeImport;
  draft: DraftModel;
  /** The owner's own, at the time of reading. */
  resumes: readonly Resume[];
  failure?: SaveFailure;
}

/** A file can be gone, or locked, by the time it is read. */
export type ImportRefusal = ImportFailure | { why: 'unreadable' };

export type ImportState =
  | { is: 'choosing'; failure?: { name: string; reason: ImportRefusal } }
  | { is: 'reading'; name: string }
  | ({ is: 'draft'; saving: boolean } & ImportDraft)
  | ({ is: 'merging'; saving: boolean; merge: MergeModel } & ImportDraft);

/** Lines without a place stay with the resume, and go out with its JSON. */
const extraOf = ({ resume, unplaced }: ResumeImport) =>
  unplaced.length > 0 ? { ...resume.extra, unplaced } : resume.extra;

/** File or text in, a draft out; nothing is stored before the owner says so. */
export const ImportModel = createModel((dependencies: ImportDependencies) => {
  const state = signal<ImportState>({ is: 'choosing' });

  const refuse = (name: string, reason: ImportRefusal) => {
    state.value = { is: 'choosing', failure: { name, reason } };
  };

  /** Of what is being read: another file, or none, can be wanted instead. */
  let reading = new AbortController();

  function begin(): AbortSignal {
    reading.abort();
    reading = new AbortController();
    return reading.signal;
  }

  async function read(file: ResumeFile, signal = begin()) {
    const { name } = file;
    const imported = await dependencies.importResume(file, signal);
    if (signal.aborted) return;
    if (!imported.ok) return refuse(name, imported.failure);
    const { value } = imported;
    const { resume } = value;
    const label = resume.label || t('resume_new_label');
    const draft = new DraftModel({ ...resume, label, extra: extraOf(value) });
    const resumes = await dependencies.list();
    if (signal.aborted) return;
    state.value = { is: 'draft', name, read: value, draft, resumes, saving: false };
  }

  /** Over what is stored by then: what was edited while the owner chose stays. */
  async function saveMerged({ mine, merged }: MergeModel) {
    const saved = await dependencies.save(merged.value, 'step');
    if (saved.ok || saved.failure !== 'stale') return saved;
    const theirs = await dependencies.load(merged.value.id);
    if (!theirs) return saved;
    const together = mergeEdits({ base: mine.value, mine: merged.value, theirs });
    return dependencies.save(together.resume, 'step');
  }

  return {
    state,
    async readFile(file: File) {
      if (file.size > mostBytes) return refuse(file.name, { why: 'too-large', most: mostBytes });
      const signal = begin();
      state.value = { is: 'reading', name: file.name };
      const content = await file.arrayBuffer().catch(() => undefined);
      if (signal.aborted) return;
      if (!content) return refuse(file.name, { why: 'unreadable' });
      await read({ name: file.name, bytes: new Uint8Array(content) }, signal);
    },
    readText: (text: string) => read({ name: '', text }),
    /** What another page has left to be brought in, if anything. */
    async readLeft() {
      const left = await dependencies.takeLeft();
      if (left) await read(left);
    },
    async readSample() {
      await read({ name: '', text: await dependencies.loadSample() });
    },
    startOver() {
      reading.abort();
      state.value = { is: 'choosing' };
    },
    /** Holds the draft as corrected against one of the owner's resumes. */
    mergeInto(mine: Resume) {
      const before = state.value;
      if (before.is !== 'draft' || before.saving) return;
      const merge = new MergeModel(mine, before.draft.resume.value);
      state.value = { ...before, is: 'merging', merge, failure: undefined };
    },
    backToDraft() {
      const before = state.value;
      if (before.is !== 'merging' || before.saving) return;
      const { merge: _, ...draft } = before;
      state.value = { ...draft, is: 'draft', failure: undefined };
    },
    /** Gives back the stored resume; where it cannot be stored, the draft stays as it is and says why. */
    async save(): Promise<Result<Resume, SaveFailure | 'nothing-to-save'>> {
      const before = state.value;
      if ((before.is !== 'draft' && before.is !== 'merging') || before.saving)
        return fail('nothing-to-save');
      state.value = { ...before, saving: true };
      const saved = await (before.is === 'draft'
        ? dependencies.save(before.draft.resume.value)
        : saveMerged(before.merge));
      state.value = saved.ok
        ? { is: 'choosing' }
        : { ...before, saving: false, failure: saved.failure };
      return saved;
    },
  };
});

export type ImportModel = InstanceType<typeof ImportModel>;
