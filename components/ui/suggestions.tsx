import { PlusIcon } from './page-icons';
import './suggestions.css';

export interface SuggestionsProps {
  /** What is suggested. */
  lead: string;
  words: readonly string[];
  /** What a press does, for whoever hears the word alone. */
  labelOf: (word: string) => string;
  onAdd: (word: string) => void;
}

/** A few words, each of which one press takes over; nothing where there are none. */
export function Suggestions({ lead, words, labelOf, onAdd }: SuggestionsProps) {
  if (words.length === 0) return null;
  return (
    <div class="suggestions">
      <span class="suggestions-lead">{lead}</span>
      {words.map((word) => (
        <button
          key={word}
          type="button"
          class="suggestion"
          aria-label={labelOf(word)}
          onClick={() => onAdd(word)}
        >
          <PlusIcon />
          {word}
        </button>
      ))}
    </div>
  );
}
