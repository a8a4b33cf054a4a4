import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { SummaryLength } from './summary-length';
import type { SummaryModel } from './summary-model';

interface Props {
  model: SummaryModel;
  onOpen: () => void;
}

/** The summary at hand while entries are picked: its length, and the two things to do with it. */
export function SummaryBar({ model, onOpen }: Props) {
  const summary = model.summary.value;
  if (!summary) return null;
  const empty = summary.sentences.length === 0;
  return (
    <div class="action-bar">
      {empty ? (
        <p class="action-bar-text">{t('summary_none_picked')}</p>
      ) : (
        <SummaryLength summary={summary} />
      )}
      <Button disabled={empty} onClick={onOpen}>
        {t('summary_read')}
      </Button>
      <CopyButton
        look="primary"
        label={t('summary_copy_label')}
        disabled={empty}
        onCopy={() => model.copy()}
      >
        {t('summary_copy')}
      </CopyButton>
    </div>
  );
}
