import type { Statement } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { IconButton } from '../ui/icon-button';
import { ArrowDownIcon, ArrowUpIcon, BulletIcon, ParagraphIcon, TrashIcon } from '../ui/icons';
import { TextArea } from '../ui/text-area';

interface Props {
  statement: Statement;
  /** Its place in the list, from 1. */
  number: number;
  last: boolean;
  onChange: (own: Partial<Pick<Statement, 'text' | 'form'>>) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** Lines for browsers whose text areas do not grow by themselves. */
const linesOf = (text: string) =>
  Math.min(
    16,
    text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / 80), 0),
  );

export function StatementField({ statement, number, last, onChange, onMove, onRemove }: Props) {
  const { text, form, alternatives } = statement;
  const isBullet = form === 'bullet';
  return (
    <fieldset class="statement-field" aria-label={t('statement_label', number)}>
      <IconButton
        label={isBullet ? t('statement_bullet') : t('statement_paragraph')}
        icon={isBullet ? <BulletIcon /> : <ParagraphIcon />}
        onClick={() => onChange({ form: isBullet ? 'paragraph' : 'bullet' })}
      />
      <div class="statement-text">
        <TextArea
          label={t('statement_label', number)}
          hideLabel
          value={text}
          rows={linesOf(text)}
          spellcheck
          onInput={(value) => onChange({ text: value })}
        />
        {alternatives.length > 0 && (
          <ul class="statement-alternatives">
            {alternatives.map((alternative) => (
              <li key={alternative}>{t('statement_alternative', alternative)}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="statement-actions">
        <IconButton
          label={t('move_up')}
          icon={<ArrowUpIcon />}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('move_down')}
          icon={<ArrowDownIcon />}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <IconButton label={t('statement_remove', number)} icon={<TrashIcon />} onClick={onRemove} />
      </div>
    </fieldset>
  );
}
