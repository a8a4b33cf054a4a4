import type { OpenFailure } from '@/utils/storage/database';
import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { AlertIcon } from '../ui/icons';

interface Props {
  why: OpenFailure;
  onRetry: () => void;
}

export function NoStorage({ why, onRetry }: Props) {
  return (
    <main class="popup-main popup-wait">
      <EmptyState
        icon={<AlertIcon size={20} />}
        title={t('storage_title')}
        actions={<Button onClick={onRetry}>{t('try_again')}</Button>}
      >
        {failureText(why)}
      </EmptyState>
    </main>
  );
}
