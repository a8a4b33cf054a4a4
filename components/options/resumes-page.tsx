import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { BackupReminder } from '../backup/backup-reminder';
import { Editor } from '../editor/editor';
import { ResumeList, resumeName } from '../editor/resume-list';
import { PracticeLink } from '../practice/practice-link';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { DocumentIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import type { OptionsModel } from './options-model';
import { writeRoute } from './route';

const show = (resume: string) => {
  location.hash = writeRoute({ page: 'resumes', resume });
};

/** One resume where the address names it, else all of them, else the ways to have one. */
export function ResumesPage({ model }: { model: OptionsModel }) {
  const { resumes } = model;
  const opened = model.opened.value;
  const create = async () => {
    const created = await resumes.create(t('resume_new_label'));
    if (created) show(created.id);
  };
  const duplicate = async (resume: Resume) => {
    const copied = await resumes.duplicate(resume, t('resume_copy_label', resumeName(resume)));
    if (copied) show(copied.id);
  };

  if (opened.is === 'open') {
    return (
      <Editor
        key={opened.editor.draft.resume.value.id}
        model={opened.editor}
        onDuplicate={duplicate}
        onExport={model.exporting.open}
        onHistory={model.history.open}
        onRemove={async ({ id }) => {
          await resumes.remove(id);
          show('');
        }}
      />
    );
  }
  if (model.route.value.resume) return opened.is === 'missing' ? <MissingResume /> : null;

  const state = resumes.state.value;
  if (state.is === 'loading') return null;
  const isEmpty = state.resumes.length === 0 && !resumes.removed.value;
  return isEmpty ? (
    <NoResume isLost={model.isLost.value} onCreate={create} />
  ) : (
    <>
      <BackupReminder status={model.backup.status} onBackup={goToBackup} />
      <ResumeList
        model={resumes}
        onCreate={create}
        onImport={goToImport}
        onDuplicate={duplicate}
        onExport={model.exporting.open}
      />
    </>
  );
}

const goToImport = () => {
  location.hash = '#import';
};

const goToBackup = () => {
  location.hash = '#backup';
};

function MissingResume() {
  return (
    <EmptyState
      icon={<DocumentIcon size={20} />}
      title={t('resume_missing')}
      actions={<Button onClick={() => show('')}>{t('editor_back')}</Button>}
    />
  );
}

interface NoResumeProps {
  /** There was one, and the browser has cleared its storage. */
  isLost: boolean;
  onCreate: () => void;
}

function NoResume({ isLost, onCreate }: NoResumeProps) {
  return (
    <>
      {isLost && (
        <Notice tone="warn" title={t('lost_title')}>
          {t('lost_text')}
        </Notice>
      )}
      <Welcome onCreate={onCreate} />
    </>
  );
}

function Welcome({ onCreate }: Pick<NoResumeProps, 'onCreate'>) {
  return (
    <EmptyState
      icon={<DocumentIcon size={20} />}
      title={t('welcome_title')}
      actions={
        <>
          <Button look="primary" onClick={goToImport}>
            {t('resume_import')}
          </Button>
          <Button onClick={onCreate}>{t('resume_create')}</Button>
          <Button onClick={goToBackup}>{t('restore_title')}</Button>
        </>
      }
    >
      {t('welcome_text')} <PracticeLink />
    </EmptyState>
  );
}
