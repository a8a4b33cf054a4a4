import type { ReadonlySignal } from '@preact/signals';
import { t } from '@/utils/text/text';
import { PlusIcon } from '../ui/icons';
import './keyword-suggestions.css';

interface Props {
  words: ReadonlySignal<readonly string[]>;
  onAdd: (word: string) => void;
}

/** Words that the entry uses already: one press makes a keyword of one. */
export function KeywordSuggestions({ words, onAdd }: Props) {
  if (words.value.length === 0) return null;
  return (
    <div class="keyword-suggestions">
      <span class="keyword-suggestions-lead">{t('keywords_suggested')}</span>
      {words.value.map((word) => (
        <button
          key={word}
          type="button"
          class="keyword-suggestion"
          aria-label={t('keyword_add', word)}
          onClick={() => onAdd(word)}
        >
          <PlusIcon />
          {word}
        </button>
      ))}
    </div>
  );
}
