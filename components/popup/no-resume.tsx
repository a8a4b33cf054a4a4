import type { SaveFailure } from '@/utils/storage/resumes';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { DocumentIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { PageResume } from './page-resume';
import type { PageResumeModel } from './page-resume-model';

interface Props {
  failure: SaveFailure | undefined;
  onImport: () => void;
  onSample: () => void;
  /** The one that the page at hand may hold. */
  pageResume: PageResumeModel;
}

export function NoResume({ failure, onImport, onSample, pageResume }: Props) {
  return (
    <main class="popup-main popup-wait">
      <EmptyState
        icon={<DocumentIcon size={20} />}
        title={t('no_resume_title')}
        actions={
          <>
            <Button look="primary" onClick={onImport}>
              {t('no_resume_import')}
            </Button>
            <Button onClick={onSample}>{t('no_resume_sample')}</Button>
          </>
        }
      >
        {t('no_resume_text')}
      </EmptyState>
      <PageResume model={pageResume} />
      {failure && <Notice tone="error">{t('no_resume_failed')}</Notice>}
    </main>
  );
}
