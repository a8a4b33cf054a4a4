import { practicePage } from '@/utils/page/practice-page';
import { t } from '@/utils/text/text';

/** To the page that may be filled without consequences. */
export const PracticeLink = () => (
  <a href={practicePage} target="_blank" rel="noopener">
    {t('practice_open')}
  </a>
);
