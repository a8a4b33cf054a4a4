import type { Source } from '@/utils/form/plan';
import { entryLabel } from '@/utils/resume/entry-label';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Checkbox } from '../ui/checkbox';
import { LongText } from '../ui/long-text';
import { fieldLabel } from './field-label';
import type { ReviewLine } from './review-of';
import { valueText } from './value-text';

interface Props {
  lines: readonly ReviewLine[];
  resume: Resume;
  onTick: (refs: readonly string[], ticked: boolean) => void;
}

export const ReviewLines = ({ lines, resume, onTick }: Props) => (
  <ul class="review-lines">
    {lines.map(({ step, field, ticked }) => (
      <li key={step.ref} class="review-line">
        <div class="review-head">
          <Checkbox
            label={fieldLabel(field)}
            checked={ticked}
            onChange={(wanted) => onTick([step.ref], wanted)}
          />
          <p class="review-source">{sourceText(step.source, resume)}</p>
        </div>
        <div class="review-value">
          <LongText text={valueText(step.value)} />
        </div>
      </li>
    ))}
  </ul>
);

function sourceText(source: Source, { entries }: Resume): string {
  switch (source.from) {
    case 'basics':
      return t('source_basics');
    case 'summary':
      return t('source_summary');
    case 'answer':
      return t('source_answer');
    case 'file':
      return t('source_file');
    case 'entry': {
      const entry = entries.find(({ id }) => id === source.entry);
      return entry ? t('source_entry', entryLabel(entry)) : t('source_basics');
    }
  }
}
