import type { Statement } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/icon-button';
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '../ui/icons';
import { BulletIcon, GripIcon, ParagraphIcon, WordingsIcon } from '../ui/page-icons';
import { TextArea } from '../ui/text-area';
import { type Reorder, useReorderEdge } from '../ui/use-reorder';
import { linesOf } from './lines-of';
import { readStatementKey, type StatementAct } from './statement-keys';
import { StatementWordings } from './statement-wordings';

interface Props {
  statement: Statement;
  /** BCP 47: what the browser checks its spelling by. */
  language: string;
  /** Its place in the list, from 1. */
  number: number;
  last: boolean;
  reorder: Reorder;
  /** `field` where it was typed: a word typed is undone as a whole. */
  onChange: (own: Partial<Statement>, field?: string) => void;
  onAct: (act: StatementAct) => void;
  onRemove: () => void;
}

/** One bullet or paragraph, beside its other wordings. */
export function StatementField({ statement, language, number, reorder, ...props }: Props) {
  const { last, onChange, onAct, onRemove } = props;
  const { id, text, form, alternatives } = statement;
  const isBullet = form === 'bullet';
  const edge = useReorderEdge(reorder, id);
  return (
    <fieldset
      class={classNames('statement-field', edge)}
      aria-label={t('statement_label', number)}
      data-id={id}
      {...reorder.target(id)}
    >
      <div class="statement-form">
        <span class="grip" title={t('drag')} {...reorder.grip(id)}>
          <GripIcon />
        </span>
        <IconButton
          label={isBullet ? t('statement_bullet') : t('statement_paragraph')}
          icon={isBullet ? <BulletIcon /> : <ParagraphIcon />}
          onClick={() => onChange({ form: isBullet ? 'paragraph' : 'bullet' })}
        />
      </div>
      <div class={classNames('statement-texts', alternatives.length > 0 && 'statement-texts-many')}>
        <TextArea
          label={t('statement_label', number)}
          hideLabel
          value={text}
          rows={linesOf(text)}
          spellcheck
          lang={language}
          onInput={(value) => onChange({ text: value }, 'text')}
          onKeyDown={(event) => {
            const act = readStatementKey(event, event.currentTarget);
            if (!act) return;
            event.preventDefault();
            onAct(act);
          }}
        />
        <StatementWordings statement={statement} language={language} onChange={onChange} />
      </div>
      <div class="statement-actions">
        <IconButton
          label={t('wording_add')}
          icon={<WordingsIcon />}
          onClick={() => onChange({ alternatives: [...alternatives, text] })}
        />
        <IconButton
          label={t('move_up')}
          icon={<ArrowUpIcon />}
          disabled={number === 1}
          onClick={() => onAct({ do: 'move', by: -1 })}
        />
        <IconButton
          label={t('move_down')}
          icon={<ArrowDownIcon />}
          disabled={last}
          onClick={() => onAct({ do: 'move', by: 1 })}
        />
        <IconButton label={t('statement_remove', number)} icon={<TrashIcon />} onClick={onRemove} />
      </div>
    </fieldset>
  );
}
