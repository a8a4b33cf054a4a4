import { useState } from 'preact/hooks';
import type { Offer } from '@/utils/form/change-value';
import type { FillStep } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { LongText } from '../ui/long-text';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useFocusInside } from '../ui/use-focus-inside';
import type { ChangingModel } from './changing-model';
import { skipWords } from './skip-words';
import { sourceText } from './source-text';
import { valueText } from './value-text';

export interface ChangeProps {
  step: FillStep;
  field: FieldSnapshot;
  resume: Resume;
  changing: ChangingModel;
  /** What else of the owner's could stand in a field. */
  offersFor: (step: FillStep) => readonly Offer[];
  onTake: (step: FillStep, field: FieldSnapshot, offer: Offer) => void;
}

/** Another value for one field: the owner's words as they type them, or others that they have already. */
export function ChangeValue({ step, field, resume, changing, offersFor, onTake }: ChangeProps) {
  const now = valueText(step.value);
  const [text, setText] = useState(now);
  const [offers] = useState(() => offersFor(step).filter((offer) => offer.text !== now));
  const why = changing.refused.value;
  const isFile = field.control === 'file';
  const form = useFocusInside<HTMLFormElement>();
  const close = () => changing.toggle(step.ref);
  return (
    <form
      ref={form}
      class="change-value"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(step, field, { text, source: { from: 'typed' } });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      {!isFile && (
        <TypedValue field={field} text={text} error={why && t(skipWords[why])} onInput={setText} />
      )}
      {isFile && offers.length === 0 && <p class="review-source">{t('change_no_files')}</p>}
      <div class="answer-actions">
        <Button size="s" onClick={close}>
          {t('answer_leave')}
        </Button>
        {!isFile && (
          <Button
            type="submit"
            size="s"
            look="primary"
            disabled={text.trim() === '' || text === now}
          >
            {t('change_take')}
          </Button>
        )}
      </div>
      <Offers offers={offers} resume={resume} onTake={(offer) => onTake(step, field, offer)} />
    </form>
  );
}

interface TypedProps {
  field: FieldSnapshot;
  text: string;
  error: string | undefined;
  onInput: (text: string) => void;
}

/** Of a list, one of its choices. */
function TypedValue({ field, text, error, onInput }: TypedProps) {
  const choices = field.options.filter(({ disabled }) => !disabled).map(({ label }) => label);
  const look = { label: t('change_label'), error };
  if (choices.length > 1 && !field.multiple)
    return (
      <Select
        {...look}
        value={text}
        options={[...new Set([text, ...choices])].map((label) => ({ value: label, label }))}
        onChange={onInput}
      />
    );
  const box = { ...look, dir: 'auto', spellcheck: true, value: text, onInput } as const;
  return /^(textarea|rich-text)$/.test(field.control) ? (
    <TextArea {...box} rows={4} maxLength={field.maxLength} />
  ) : (
    <TextField {...box} maxLength={field.maxLength} />
  );
}

interface OffersProps {
  offers: readonly Offer[];
  resume: Resume;
  onTake: (offer: Offer) => void;
}

const Offers = ({ offers, resume, onTake }: OffersProps) =>
  offers.length > 0 && (
    <ul class="change-offers">
      {offers.map((offer) => (
        <li key={offer.text} class="change-offer">
          <div>
            <LongText text={offer.text} name={sourceText(offer.source, resume)} />
            <p class="review-source">{sourceText(offer.source, resume)}</p>
          </div>
          <Button size="s" onClick={() => onTake(offer)}>
            {t('change_take')}
            <span class="visually-hidden">{offer.text.slice(0, 60)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
