import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { PracticeLink } from '../practice/practice-link';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Disclosure } from '../ui/disclosure';
import { IconButton } from '../ui/icon-button';
import { CopyIcon, DocumentIcon, DownloadIcon, TrashIcon, UndoIcon, UploadIcon } from '../ui/icons';
import { interfaceLocale } from '../ui/locale';
import { Notice } from '../ui/notice';
import { ArchiveIcon, PlusIcon } from '../ui/page-icons';
import { UndoBar } from '../ui/undo-bar';
import type { ResumesModel } from './resumes-model';
import './resume-list.css';

export interface ResumeListProps {
  model: ResumesModel;
  onCreate: () => void;
  onImport: () => void;
  onDuplicate: (resume: Resume) => void;
  onExport: (resume: Resume) => void;
}

/** All resumes, with what can be done to each as a whole. */
export function ResumeList({ model, onCreate, onImport, ...actions }: ResumeListProps) {
  const state = model.state.value;
  const failure = model.failure.value;
  const removed = model.removed.value;
  return (
    <div class="resume-list">
      <div class="resume-list-actions">
        <Button icon={<UploadIcon />} onClick={onImport}>
          {t('resume_import')}
        </Button>
        <Button icon={<PlusIcon />} onClick={onCreate}>
          {t('resume_create')}
        </Button>
      </div>
      {failure && (
        <Notice tone="error" title={t('not_saved_title')}>
          {failureText(failure)}
        </Notice>
      )}
      {state.is === 'ready' && <Resumes resumes={state.resumes} model={model} {...actions} />}
      {removed && (
        <UndoBar
          text={t('removed_named', resumeName(removed))}
          onUndo={model.undo}
          onDismiss={model.dismiss}
        />
      )}
      <p>
        <PracticeLink />
      </p>
    </div>
  );
}

type ItemActions = Pick<ResumeListProps, 'model' | 'onDuplicate' | 'onExport'>;

function Resumes({ resumes, ...actions }: ItemActions & { resumes: readonly Resume[] }) {
  const { true: archived = [], false: active = [] } = Object.groupBy(resumes, (resume) =>
    resume.archived ? 'true' : 'false',
  );
  const items = (of: readonly Resume[]) => (
    <ul class="resume-list-items">
      {of.map((resume) => (
        <ResumeItem key={resume.id} resume={resume} {...actions} />
      ))}
    </ul>
  );
  return (
    <>
      {active.length > 0 && items(active)}
      {archived.length > 0 && (
        <Disclosure
          summary={countText(archived.length, { one: 'archived_one', other: 'archived_count' })}
          open={active.length === 0}
        >
          {items(archived)}
        </Disclosure>
      )}
    </>
  );
}

export const resumeName = ({ label, basics }: Resume) => label || basics.name || t('unnamed');

const savedOn = ({ updatedAt }: Resume) =>
  updatedAt &&
  t(
    'resume_saved_on',
    new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(updatedAt),
    ),
  );

function ResumeItem({ resume, model, onDuplicate, onExport }: ItemActions & { resume: Resume }) {
  const name = resumeName(resume);
  const entries = countText(resume.entries.length, { one: 'count_entry', other: 'count_entries' });
  const facts = [resume.basics.name !== name && resume.basics.name, entries, savedOn(resume)];
  return (
    <li class="resume-item">
      <DocumentIcon size={20} />
      <div class="resume-item-text">
        <a class="resume-item-name" href={`#resumes/${resume.id}`}>
          {name}
        </a>
        <p class="resume-item-facts">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div class="resume-item-actions">
        <IconButton
          label={t('resume_export_named', name)}
          icon={<DownloadIcon />}
          onClick={() => onExport(resume)}
        />
        <IconButton
          label={t('resume_duplicate_named', name)}
          icon={<CopyIcon />}
          onClick={() => onDuplicate(resume)}
        />
        <IconButton
          label={t(resume.archived ? 'resume_unarchive_named' : 'resume_archive_named', name)}
          icon={resume.archived ? <UndoIcon /> : <ArchiveIcon />}
          onClick={() => model.archive(resume, !resume.archived)}
        />
        <IconButton
          label={t('resume_remove_named', name)}
          icon={<TrashIcon />}
          onClick={() => model.remove(resume.id)}
        />
      </div>
    </li>
  );
}
