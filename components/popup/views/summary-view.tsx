import { LimitPicker } from '@/components/summary/limit-picker';
import { SummaryLength } from '@/components/summary/summary-length';
import { SummaryText } from '@/components/summary/summary-text';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { DocumentIcon } from '@/components/ui/icons';
import { t } from '@/utils/text/text';
import type { ViewProps } from '../view-props';

export function SummaryView({ model }: ViewProps) {
  const summary = model.summary.summary.value;
  const resume = model.resume.value;
  if (!summary || !resume) return <NoSummary model={model} why="summary_none_posting" />;
  if (summary.sentences.length === 0) return <NoSummary model={model} why="summary_none_picked" />;
  return (
    <>
      <LimitPicker limit={model.summary.limit.value} onChange={model.summary.setLimit} />
      <SummaryText summary={summary} resume={resume} />
      <div class="action-bar">
        <SummaryLength summary={summary} />
        <CopyButton look="primary" label={t('summary_copy_label')} onCopy={model.summary.copy}>
          {t('summary_copy')}
        </CopyButton>
      </div>
    </>
  );
}

interface NoSummaryProps extends ViewProps {
  why: 'summary_none_posting' | 'summary_none_picked';
}

const NoSummary = ({ model, why }: NoSummaryProps) => (
  <>
    {why === 'summary_none_picked' && (
      <LimitPicker limit={model.summary.limit.value} onChange={model.summary.setLimit} />
    )}
    <EmptyState
      icon={<DocumentIcon size={20} />}
      title={t('summary_none_title')}
      actions={<Button onClick={() => model.open('posting')}>{t('summary_to_posting')}</Button>}
    >
      {t(why)}
    </EmptyState>
  </>
);
