import type { Summary } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';
import { Meter } from '../ui/meter';
import { lengthText } from './limit-text';
import './summary-length.css';

/** How long a summary is, against its limit. */
export const SummaryLength = ({ summary }: { summary: Summary }) => (
  <div class="summary-length">
    <span>{lengthText(summary.length, summary.limit)}</span>
    <Meter label={t('summary_length')} value={summary.length} max={summary.limit.max} />
  </div>
);
