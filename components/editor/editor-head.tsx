import { useComputed } from '@preact/signals';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { CopyIcon, DownloadIcon, TrashIcon, UndoIcon } from '../ui/icons';
import { HistoryIcon, RedoIcon } from '../ui/page-icons';
import { TextField } from '../ui/text-field';
import type { EditorProps } from './editor';
import type { EditorModel } from './editor-model';
import { SavingState } from './saving-state';

/** What the resume is called, whether it is stored, and what can be done with it as a whole. */
export function EditorHead({ model, onDuplicate, onExport, onHistory, onRemove }: EditorProps) {
  const { draft } = model;
  const saving = model.saving.value;
  const label = useComputed(() => draft.resume.value.label).value;
  return (
    <header class="editor-head">
      <a class="editor-back" href="#resumes">
        {t('editor_back')}
      </a>
      <div class="editor-label">
        <TextField
          label={t('editor_label')}
          hideLabel
          value={label}
          onInput={(next) => draft.edit((now) => ({ ...now, label: next }), 'label')}
        />
      </div>
      <SavingState is={saving.is} merged={saving.is === 'saved' && saving.merged} />
      <div class="editor-actions">
        <History model={model} />
        <IconButton
          label={t('history_title')}
          icon={<HistoryIcon />}
          onClick={() => onHistory(draft.resume.value)}
        />
        <Button icon={<DownloadIcon />} onClick={() => onExport(draft.resume.value)}>
          {t('resume_export')}
        </Button>
        <IconButton
          label={t('resume_duplicate')}
          icon={<CopyIcon />}
          onClick={() => onDuplicate(draft.resume.value)}
        />
        <IconButton
          label={t('resume_remove')}
          icon={<TrashIcon />}
          onClick={() => onRemove(draft.resume.value)}
        />
      </div>
    </header>
  );
}

function History({ model }: { model: EditorModel }) {
  const { past, future } = model.draft.history.value;
  return (
    <>
      <IconButton
        label={t('edit_undo')}
        icon={<UndoIcon />}
        disabled={past.length === 0}
        onClick={model.undo}
      />
      <IconButton
        label={t('edit_redo')}
        icon={<RedoIcon />}
        disabled={future.length === 0}
        onClick={model.redo}
      />
    </>
  );
}
