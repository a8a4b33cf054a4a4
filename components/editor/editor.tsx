import { useState } from 'preact/hooks';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { CopyIcon, DownloadIcon, TrashIcon } from '../ui/icons';
import { TextField } from '../ui/text-field';
import { UndoBar } from '../ui/undo-bar';
import type { EditorModel } from './editor-model';
import { EntryPanel } from './entry-panel';
import { Outline } from './outline';
import { SavingState } from './saving-state';
import { SavingTrouble } from './saving-trouble';
import './editor.css';

export interface EditorProps {
  model: EditorModel;
  onDuplicate: (resume: Resume) => void;
  onExport: (resume: Resume) => void;
  onRemove: (resume: Resume) => void;
}

/** One resume: all of it on the left, one part of it to work on beside it. */
export function Editor({ model, onDuplicate, onExport, onRemove }: EditorProps) {
  // On a narrow screen one of the two is shown.
  const [inside, setInside] = useState(false);
  const { draft } = model;
  const resume = draft.resume.value;
  const removed = draft.removed.value;
  return (
    <div class="editor">
      <a class="editor-back" href="#resumes">
        {t('editor_back')}
      </a>
      <header class="editor-head">
        <div class="editor-label">
          <TextField
            label={t('editor_label')}
            value={resume.label}
            onInput={(label) => draft.edit((now) => ({ ...now, label }))}
          />
        </div>
        <SavingState is={model.saving.value.is} />
        <div class="editor-actions">
          <Button icon={<DownloadIcon />} onClick={() => onExport(resume)}>
            {t('resume_export')}
          </Button>
          <Button icon={<CopyIcon />} onClick={() => onDuplicate(resume)}>
            {t('resume_duplicate')}
          </Button>
          <Button look="danger" icon={<TrashIcon />} onClick={() => onRemove(resume)}>
            {t('resume_remove')}
          </Button>
        </div>
      </header>
      <SavingTrouble model={model} />
      <div class={classNames('editor-parts', inside && 'editor-inside')}>
        <Outline model={model} onOpen={() => setInside(true)} />
        <EntryPanel model={model} onBack={() => setInside(false)} />
      </div>
      {removed && (
        <UndoBar
          text={removed.name ? t('removed_named', removed.name) : t('removed_unnamed')}
          onUndo={draft.undo}
          onDismiss={draft.dismiss}
        />
      )}
    </div>
  );
}
