import type { Statement } from '@/utils/resume/schema';
import { swapWording } from '@/utils/resume/swap-wording';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { SwapIcon, TrashIcon } from '../ui/icons';
import { TextArea } from '../ui/text-area';
import { linesOf } from './lines-of';

interface Props {
  statement: Statement;
  language: string;
  onChange: (own: Partial<Statement>, field?: string) => void;
}

/** Other ways in which the owner says the same, each of which can become the text. */
export function StatementWordings({ statement, language, onChange }: Props) {
  const { alternatives } = statement;
  return alternatives.map((wording, at) => (
    // Wordings have no id: their place is all they are known by.
    <div class="wording" key={at}>
      <TextArea
        label={t('wording_label', at + 1)}
        hideLabel
        value={wording}
        rows={linesOf(wording)}
        spellcheck
        lang={language}
        onInput={(value) => onChange({ alternatives: alternatives.with(at, value) }, `word${at}`)}
      />
      <div class="wording-actions">
        <Button
          size="s"
          look="quiet"
          icon={<SwapIcon />}
          onClick={() => onChange(swapWording(statement, at))}
        >
          {t('wording_use')}
        </Button>
        <IconButton
          label={t('wording_remove', at + 1)}
          icon={<TrashIcon />}
          onClick={() => onChange({ alternatives: alternatives.toSpliced(at, 1) })}
        />
      </div>
    </div>
  ));
}
