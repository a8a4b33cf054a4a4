import type { SkipReason } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { t } from '@/utils/text/text';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { type CountTexts, countText } from '../ui/count-text';
import { Disclosure } from '../ui/disclosure';
import type { AnsweringModel } from './answering-model';
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
  /** The owner wants to say what a field is. */
  onAsk?: (field: FieldSnapshot) => void;
  /** Takes the owner's answer to what they have not said yet. */
  answering?: AnsweringModel;
}

const unknown: ReadonlySet<SkipReason> = new Set(['no-data', 'not-understood']);

/** What is not touched, by reason, folded until somebody asks, or nothing else is there to say. */
export function LeftFields({ groups, summary, open = false, onAsk, answering }: Props) {
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
                {answering?.canAsk(field) && unknown.has(why) && (
                  <Button size="s" look="quiet" onClick={() => answering.ask(field)}>
                    {t('answer_ask')}
                    <span class="visually-hidden">{fieldLabel(field)}</span>
                  </Button>
                )}
                {onAsk && why === 'not-understood' && (
                  <Button size="s" look="quiet" onClick={() => onAsk(field)}>
                    {t('teach_ask')}
                    <span class="visually-hidden">{fieldLabel(field)}</span>
                  </Button>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
