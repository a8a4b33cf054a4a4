import { ExportLater } from '@/components/export/export-later';
import { LimitPicker } from '@/components/summary/limit-picker';
import { OwnLetter } from '@/components/summary/own-letter';
import { ShapePicker } from '@/components/summary/shape-picker';
import { SummaryChanges } from '@/components/summary/summary-changes';
import { SummaryLength } from '@/components/summary/summary-length';
import type { SummaryModel } from '@/components/summary/summary-model';
import { SummaryText } from '@/components/summary/summary-text';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { DocumentIcon, DownloadIcon, PasteIcon } from '@/components/ui/icons';
import { t } from '@/utils/text/text';
import type { ViewProps } from '../view-props';

export function SummaryView({ model }: ViewProps) {
  const { summary: made } = model;
  const summary = made.summary.value;
  const resume = model.resume.value;
  if (!summary || !resume) return <NoSummary model={model} why="summary_none_posting" />;
  return (
    <>
      <Made model={made} />
      {summary.text.trim() === '' ? (
        made.shape.value !== 'letter' && <NoSummary model={model} why="summary_none_picked" />
      ) : (
        <>
          <SummaryText model={made} summary={summary} resume={resume} />
          <SummaryChanges model={made} />
          <Copies model={made} />
          {made.shape.value === 'resume' && (
            <Button icon={<DownloadIcon />} onClick={model.exportTailored}>
              {t('summary_export')}
            </Button>
          )}
          <ExportLater model={model.exporting} look={model.look} />
          <div class="action-bar">
            <SummaryLength summary={summary} />
            {model.caret.place.value && (
              <Button icon={<PasteIcon />} onClick={model.insertSummary}>
                {t('insert_summary')}
              </Button>
            )}
            <CopyButton look="primary" label={t('summary_copy_label')} onCopy={() => made.copy()}>
              {t('summary_copy')}
            </CopyButton>
          </div>
        </>
      )}
    </>
  );
}

interface SummaryProps {
  model: SummaryModel;
}

/** What the summary is made into, and how long. */
const Made = ({ model }: SummaryProps) => (
  <>
    <div class="summary-made">
      <ShapePicker shape={model.shape.value} onChange={model.setShape} />
      <LimitPicker
        key={model.shape.value}
        limit={model.limit.value}
        usual={model.usual.value}
        onChange={model.setLimit}
      />
    </div>
    {model.shape.value === 'letter' && (
      <OwnLetter
        letter={model.letter.value}
        blanks={model.blanks.value}
        onChange={model.setLetter}
      />
    )}
  </>
);

/** For places that take marked-up text as it is typed. */
const Copies = ({ model }: SummaryProps) => (
  <div class="summary-copies">
    {(['markdown', 'html'] as const).map((format) => (
      <CopyButton
        key={format}
        size="s"
        look="quiet"
        label={t(`summary_copy_${format}_label`)}
        onCopy={() => model.copy(format)}
      >
        {t(`summary_copy_${format}`)}
      </CopyButton>
    ))}
  </div>
);

interface NoSummaryProps extends ViewProps {
  why: 'summary_none_posting' | 'summary_none_picked';
}

const NoSummary = ({ model, why }: NoSummaryProps) => (
  <EmptyState
    icon={<DocumentIcon size={20} />}
    title={t('summary_none_title')}
    actions={<Button onClick={() => model.open('posting')}>{t('summary_to_posting')}</Button>}
  >
    {t(why)}
  </EmptyState>
);
