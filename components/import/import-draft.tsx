import { useState } from 'preact/hooks';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { resumeName } from '../editor/resume-list';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { UndoBar } from '../ui/undo-bar';
import { DraftEntries } from './draft-entries';
import type { ImportDraft } from './import-model';
import { ImportWarnings } from './import-warnings';
import { OriginalText } from './original-text';
import './import-draft.css';

interface Props {
  state: ImportDraft & { saving: boolean };
  onSave: () => void;
  onMerge: (mine: Resume) => void;
  onCancel: () => void;
}

/** What was read, to be corrected, beside what it was read from. Nothing is stored yet. */
export function ImportDraftView({ state, onSave, onMerge, onCancel }: Props) {
  const { draft, read, name, resumes, failure, saving } = state;
  const [intoId, setIntoId] = useState('');
  const into = resumes.find(({ id }) => id === intoId);
  const resume = draft.resume.value;
  const removed = draft.removed.value;
  return (
    <div class="import-draft">
      <div class="import-draft-head">
        {resumes.length > 0 && (
          <div class="import-draft-into">
            <Select
              label={t('import_into')}
              value={intoId}
              options={[
                { value: '', label: t('import_into_new') },
                ...resumes.map((one) => ({ value: one.id, label: resumeName(one) })),
              ]}
              onChange={setIntoId}
            />
          </div>
        )}
        <div class="import-draft-label" hidden={into !== undefined}>
          <TextField
            label={t('editor_label')}
            value={resume.label}
            onInput={(label) => draft.edit((now) => ({ ...now, label }))}
          />
        </div>
        <div class="import-draft-actions">
          <Button onClick={onCancel}>{t('import_cancel')}</Button>
          <Button look="primary" busy={saving} onClick={() => (into ? onMerge(into) : onSave())}>
            {into ? t('import_compare') : t('import_save')}
          </Button>
        </div>
      </div>
      {failure && (
        <Notice tone="error" title={t('not_saved_title')}>
          {failureText(failure)}
        </Notice>
      )}
      <ImportWarnings read={read} />
      <div class="import-draft-parts">
        <DraftEntries draft={draft} />
        <OriginalText name={name} text={read.source} />
      </div>
      {removed && (
        <UndoBar
          text={removed.name ? t('removed_named', removed.name) : t('removed_unnamed')}
          onUndo={draft.putBack}
          onDismiss={draft.dismiss}
        />
      )}
    </div>
  );
}
