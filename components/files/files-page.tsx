import { type FileListing, type FileUse, fileUses } from '@/utils/storage/stored-file';
import { type TextKey, t } from '@/utils/text/text';
import { Card } from '../ui/card';
import { DropZone } from '../ui/drop-zone';
import { IconButton } from '../ui/icon-button';
import { DocumentIcon, TrashIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { UndoBar } from '../ui/undo-bar';
import { fileFailureText, fileSize } from './file-texts';
import type { FilesModel } from './files-model';
import './files.css';

const texts: Record<FileUse, { title: TextKey; add: TextKey }> = {
  resume: { title: 'files_resume', add: 'files_add_resume' },
  'cover-letter': { title: 'files_cover_letter', add: 'files_add_cover_letter' },
};

/** Documents that are kept as they are, to be attached to forms. */
export function FilesPage({ model }: { model: FilesModel }) {
  const state = model.state.value;
  const failure = model.failure.value;
  const removed = model.removed.value;
  if (state.is === 'loading') return null;
  return (
    <div class="files">
      {failure && (
        <Notice tone="error" title={t('files_failed')}>
          {fileFailureText(failure)}
        </Notice>
      )}
      {fileUses.map((use) => (
        <Card key={use} title={t(texts[use].title)}>
          <ul class="files-list">
            {state.files
              .filter((file) => file.use === use)
              .map((file) => (
                <FileItem key={file.id} file={file} onRemove={() => model.remove(file.id)} />
              ))}
          </ul>
          <DropZone
            label={t(texts[use].add)}
            accept=".pdf,.doc,.docx,.odt,.rtf,.txt"
            onFile={(file) => model.add(use, file)}
          >
            {t('files_formats')}
          </DropZone>
        </Card>
      ))}
      {removed && (
        <UndoBar
          text={t('removed_named', removed.name)}
          onUndo={model.undo}
          onDismiss={model.dismiss}
        />
      )}
    </div>
  );
}

interface ItemProps {
  file: FileListing;
  onRemove: () => void;
}

function FileItem({ file, onRemove }: ItemProps) {
  return (
    <li class="files-item">
      <DocumentIcon size={20} />
      <span class="files-item-name">{file.name}</span>
      <span class="files-item-size">{fileSize(file.size)}</span>
      <IconButton label={t('file_remove', file.name)} icon={<TrashIcon />} onClick={onRemove} />
    </li>
  );
}
