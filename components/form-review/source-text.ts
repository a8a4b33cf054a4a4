import type { Source, Span } from '@/utils/form/source';
import { entryLabel } from '@/utils/resume/entry-label';
import { formatDate } from '@/utils/resume/format-dates';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { interfaceLocale } from '../ui/locale';
import { isTailored } from './tailored-file';

/** Where a value comes from, in words: the arithmetic too, where it was counted. */
export function sourceText(source: Source, { entries }: Pick<Resume, 'entries'>): string {
  const named = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    return entry && entryLabel(entry);
  };
  switch (source.from) {
    case 'basics':
      return t('source_basics');
    case 'summary':
      return t('source_summary');
    case 'answer':
      return t('source_answer');
    case 'typed':
      return t('source_typed');
    case 'file':
      return t(isTailored(source.file) ? 'source_tailored' : 'source_file');
    case 'entry': {
      const name = named(source.entry);
      return name ? t('source_entry', name) : t('source_basics');
    }
    case 'dates': {
      const spans = source.spans.map((span) =>
        `${named(span.entry) ?? ''} ${datesOf(span)}`.trim(),
      );
      return t('source_dates', durationText(source.months), spans.join('; '));
    }
  }
}

const datesOf = ({ start, end }: Span) => {
  const locale = interfaceLocale();
  const until = end ? formatDate(end, locale) : t('source_dates_now');
  return `${formatDate(start, locale)} – ${until}`;
};

/** "4 y 2 m". */
function durationText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return t('source_duration_months', rest);
  return rest === 0 ? t('source_duration_years', years) : t('source_duration_both', years, rest);
}
