import { entryLabel } from '@/utils/resume/entry-label';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import type { RowChoice } from './row-choices';

interface Props {
  rows: readonly RowChoice[];
  resume: Resume;
  onTick: (keys: readonly string[], ticked: boolean) => void;
}

const sections = {
  work: 'section_work',
  education: 'section_education',
  languages: 'section_languages',
  certificates: 'section_certificates',
} as const;

/** The rows that a fill adds to sections of the form, and for which entry each. */
export function RowLines({ rows, resume, onTick }: Props) {
  if (rows.length === 0) return null;
  const nameOf = (id: string) => {
    const entry = resume.entries.find((one) => one.id === id);
    return entry ? entryLabel(entry) : '';
  };
  return (
    <Card flush title={t('form_rows')}>
      <p class="review-note">{t('form_rows_text')}</p>
      <ul class="review-lines">
        {rows.map(({ row, key, ticked }) => (
          <li key={key} class="review-line">
            <Checkbox
              label={t('form_row', t(sections[row.section]), nameOf(row.entry))}
              checked={ticked}
              onChange={(wanted) => onTick([key], wanted)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
