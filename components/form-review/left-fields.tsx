import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import { type CountTexts, countText } from '../ui/count-text';
import { Disclosure } from '../ui/disclosure';
import { fieldLabel } from './field-label';
import type { LeftGroup } from './review-of';
import { skipWords } from './skip-words';
import './left-fields.css';

interface Props {
  groups: readonly LeftGroup[];
  /** How many there are, in words that fit the moment. */
  summary: CountTexts;
  /** Unfolded from the start. */
  open?: boolean;
}

/** What is not touched, by reason, folded until somebody asks, or nothing else is there to say. */
export function LeftFields({ groups, summary, open = false }: Props) {
  const count = groups.reduce((sum, { fields }) => sum + fields.length, 0);
  if (count === 0) return null;
  return (
    <Disclosure summary={countText(count, summary)} open={open}>
      <dl class="left-fields">
        {groups.map(({ why, fields }) => (
          <div key={why} class="left-group">
            <dt>{t(skipWords[why])}</dt>
            {fields.map((field) => (
              <dd key={field.ref}>
                {fieldLabel(field)}
                {field.required && <Badge tone="warn">{t('form_required')}</Badge>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
