import type { ReportedRow } from '@/utils/form/report';
import { t } from '@/utils/text/text';
import { Notice } from '../ui/notice';

/** What is left to do with rows that were to be added. */
export function RowTroubles({ rows }: { rows: readonly ReportedRow[] }) {
  const isUnsaved = rows.some(({ outcome }) => outcome === 'wants-saving');
  const isMissing = rows.some(({ outcome }) => outcome === 'nothing-came' || outcome === 'gone');
  return (
    <>
      {isUnsaved && <Notice tone="warn">{t('report_rows_unsaved')}</Notice>}
      {isMissing && <Notice tone="warn">{t('report_rows_missing')}</Notice>}
    </>
  );
}
