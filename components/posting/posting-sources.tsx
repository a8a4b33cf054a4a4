import { useState } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { postingLabel } from './posting-label';
import type { PostingModel } from './posting-model';

interface Props {
  model: PostingModel;
}

/** So many of those read before are offered: an evening's worth. */
const mostEarlier = 20;

/** Other ways to say which posting is meant: selected text, one read before, or pasted text. */
export function PostingSources({ model }: Props) {
  const [pasted, setPasted] = useState('');
  const selection = model.selection.value;
  const earlier = model.earlier.value.slice(0, mostEarlier);
  const words = selection.split(/\s+/).filter(Boolean).length;
  return (
    <div class="posting-sources">
      {selection ? (
        <Button wide onClick={() => model.useText(selection, 'selection')}>
          {countText(words, { one: 'posting_selection_one', other: 'posting_selection_other' })}
        </Button>
      ) : (
        <p class="posting-hint">{t('posting_selection_hint')}</p>
      )}
      {earlier.length > 0 && (
        <Select
          label={t('posting_earlier')}
          value=""
          options={[
            { value: '', label: t('posting_earlier_choose') },
            ...earlier.map((one) => ({ value: one.id, label: postingLabel(one) })),
          ]}
          onChange={(id) => model.show(earlier.find((one) => one.id === id))}
        />
      )}
      <TextArea
        label={t('posting_paste')}
        placeholder={t('posting_paste_here')}
        rows={3}
        value={pasted}
        onInput={setPasted}
      />
      <Button
        look="primary"
        disabled={pasted.trim() === ''}
        onClick={() => model.useText(pasted, 'pasted')}
      >
        {t('posting_use_text')}
      </Button>
    </div>
  );
}
