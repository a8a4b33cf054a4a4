import type { Summary } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { interfaceLocale } from '../ui/locale';
import { Meter } from '../ui/meter';
import { lengthText } from './limit-text';
import './summary-length.css';

/** How long a summary is, against its limit. */
export function SummaryLength({ summary }: { summary: Summary }) {
  const over = summary.length - summary.limit.max;
  return (
    <div class="summary-length">
      <span>
        {lengthText(summary.length, summary.limit)}
        {over > 0 && ` · ${t('length_over', over.toLocaleString(interfaceLocale()))}`}
      </span>
      <Meter label={t('summary_length')} value={summary.length} max={summary.limit.max} />
    </div>
  );
}
