import { computed, createModel, signal } from '@preact/signals';
import type { Result } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { SaveFailure } from '@/utils/storage/resumes';
import type { WriteFailure } from '@/utils/storage/write';
import { t } from '@/utils/text/text';
import { LookModel } from '../export/look-model';
import { interfaceLocale } from '../ui/locale';
import { AsideModel } from './aside-model';
import { DraftModel } from './draft-model';
import { type OutlineRow, outlineRows } from './outline-rows';

export type Saving =
  | { is: 'saved' }
  | { is: 'saving' }
  /** Another window has saved the resume since; ours is not stored, and not lost. */
  | { is: 'stale' }
  /** Another window has removed it. */
  | { is: 'gone' }
  | { is: 'failed'; why: WriteFailure };

export interface EditorDependencies {
  save: (resume: Resume) => Promise<Result<Resume, SaveFailure>>;
  load: (id: string) => Promise<Resume | undefined>;
  onSaved?: (resume: Resume) => void;
  /** Resolves when there is a moment for a write, soon after an edit. */
  moment?: () => Promise<void>;
}

/** The three parts of the editor; a narrow screen shows one of them. */
export type Pane = 'parts' | 'entry' | 'paper';

const mostMoments = 6;

/** One resume, saved as it is edited: one write at a time, each with all that was typed by then. */
export const EditorModel = createModel(
  (start: Resume, dependencies: EditorDependencies, look = new LookModel()) => {
    const saving = signal<Saving>({ is: 'saved' });
    const selected = signal('basics');
    const pane = signal<Pane>('parts');
    let { revision } = start;
    let unsaved = false;
    let writing = false;

    const draft = new DraftModel(start, () => {
      unsaved = true;
      if (saving.value.is !== 'stale' && saving.value.is !== 'gone') void write();
    });

    async function write() {
      if (writing) return;
      writing = true;
      saving.value = { is: 'saving' };
      let state: Saving = { is: 'saved' };
      while (unsaved && state.is === 'saved') {
        await quiet();
        state = await writeOnce();
      }
      writing = false;
      saving.value = state;
    }

    /** Waits while the owner goes on typing, and no longer than a few moments: what is typed is stored soon. */
    async function quiet() {
      for (let waited = 0; waited < mostMoments; waited += 1) {
        const before = draft.resume.value;
        await dependencies.moment?.();
        if (draft.resume.value === before) return;
      }
    }

    async function writeOnce(): Promise<Saving> {
      unsaved = false;
      const written = await dependencies.save({ ...draft.resume.value, revision });
      if (written.ok) {
        revision = written.value.revision;
        dependencies.onSaved?.(written.value);
        return { is: 'saved' };
      }
      unsaved = true;
      return written.failure === 'stale' ? { is: 'stale' } : { is: 'failed', why: written.failure };
    }

    async function takeTheirs() {
      const theirs = await dependencies.load(start.id);
      if (!theirs) {
        saving.value = { is: 'gone' };
        return;
      }
      revision = theirs.revision;
      unsaved = false;
      draft.replace(theirs);
      saving.value = { is: 'saved' };
    }

    const isCurrent = (stored: Resume | undefined) =>
      saving.value.is === 'saved' && stored?.revision === revision;

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
      saving,
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
      takeTheirs,
      /** What is here is written over what the other window wrote. */
      async keepMine() {
        revision = (await dependencies.load(start.id))?.revision ?? 0;
        unsaved = true;
        await write();
      },
      retry: write,
      /** Another window wrote: with nothing of ours at stake, its version is shown at once. */
      async changedElsewhere() {
        if (unsaved || writing) return;
        const theirs = await dependencies.load(start.id);
        if (unsaved || writing || isCurrent(theirs)) return;
        await takeTheirs();
      },
    };
  },
);

export type EditorModel = InstanceType<typeof EditorModel>;
