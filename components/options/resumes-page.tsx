import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Editor } from '../editor/editor';
import { ResumeList, resumeName } from '../editor/resume-list';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { DocumentIcon } from '../ui/icons';
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
    <NoResume onCreate={create} />
  ) : (
    <ResumeList
      model={resumes}
      onCreate={create}
      onImport={goToImport}
      onDuplicate={duplicate}
      onExport={model.exporting.open}
    />
  );
}

const goToImport = () => {
  location.hash = '#import';
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

function NoResume({ onCreate }: { onCreate: () => void }) {
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
        </>
      }
    >
      {t('welcome_text')}
    </EmptyState>
  );
}
