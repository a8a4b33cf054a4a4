import type { PageFailure } from '@/utils/page/page-failure';
import { type TextKey, t } from '@/utils/text/text';
import { PracticeLink } from '../practice/practice-link';
import { Button } from '../ui/button';
import { RefreshIcon } from '../ui/icons';
import { Notice } from '../ui/notice';

interface Props {
  why: PageFailure;
  /** It happened while the form was being filled. */
  filling?: boolean;
  /** Missing where trying again cannot help. */
  onRetry?: () => void;
}

const texts: Record<PageFailure, { title: TextKey; text: TextKey }> = {
  restricted: { title: 'page_restricted_title', text: 'page_restricted_text' },
  'no-access': { title: 'page_no_access_title', text: 'page_no_access_text' },
  left: { title: 'page_left_title', text: 'page_left_text' },
  unreadable: { title: 'page_unreadable_title', text: 'page_unreadable_text' },
};

/** Once values were on their way: some may stand there. */
const whileFilling: Partial<Record<PageFailure, TextKey>> = {
  left: 'page_left_filling',
  'no-access': 'page_no_access_filling',
};

/** Why the page could not be read, and what to do about it. */
export function PageProblem({ why: found, filling = false, onRetry }: Props) {
  // One that could be filled a moment ago has gone to a page of the browser's own.
  const why = filling && found === 'restricted' ? 'left' : found;
  const { title, text } = texts[why];
  return (
    <Notice
      tone={why === 'restricted' ? 'info' : 'warn'}
      title={t(title)}
      actions={
        onRetry &&
        why !== 'restricted' && (
          <Button size="s" icon={<RefreshIcon />} onClick={onRetry}>
            {t('page_read_again')}
          </Button>
        )
      }
    >
      {t((filling && whileFilling[why]) || text)} {why === 'restricted' && <PracticeLink />}
    </Notice>
  );
}
