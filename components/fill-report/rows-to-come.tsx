import { entryLabel } from '@/utils/resume/entry-label';
import type { Entry } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Notice } from '../ui/notice';

/** Entries that the form has no row for yet: a popup that was closed in mid-fill adds no more of them. */
export function RowsToCome({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <Notice tone="warn" title={t('report_rows_to_come')}>
      <p>{entries.map(entryLabel).join('; ')}</p>
      <p>{t('report_rows_to_come_text', t('report_again'))}</p>
    </Notice>
  );
}
