import { useState } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { classNames } from './class-names';
import './long-text.css';

export interface LongTextProps {
  text: string;
  /** What it is the text of. */
  name: string;
}

/** About three lines in the popup. */
const threeLines = 160;

/** A text of any length, in three lines until somebody asks for all of it. */
export function LongText({ text, name }: LongTextProps) {
  const [whole, setWhole] = useState(false);
  const isLong = text.length > threeLines;
  return (
    <div class="long-text">
      <p dir="auto" class={classNames('long-text-body', isLong && !whole && 'long-text-cut')}>
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          class="long-text-more"
          aria-expanded={whole}
          aria-label={t(whole ? 'text_less_named' : 'text_more_named', name)}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'text_less' : 'text_more')}
        </button>
      )}
    </div>
  );
}
