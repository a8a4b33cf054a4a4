import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { UploadIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { PageProblem } from './page-problem';
import type { PageResumeModel } from './page-resume-model';

/** Offers to bring in the resume that the page holds; nothing where it holds none. */
export function PageResume({ model }: { model: PageResumeModel }) {
  if (!model.isThere.value) return null;
  const failure = model.failure.value;
  return (
    <>
      {failure && <PageProblem why={failure} />}
      <Notice
        title={t('page_resume_title')}
        actions={
          <Button size="s" icon={<UploadIcon />} onClick={model.bringIn}>
            {t('page_resume_bring')}
          </Button>
        }
      >
        {t('page_resume_text')}
      </Notice>
    </>
  );
}
