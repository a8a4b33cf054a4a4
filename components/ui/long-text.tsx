import { useState } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { classNames } from './class-names';
import './long-text.css';

export interface LongTextProps {
  text: string;
}

/** About three lines in the popup. */
const threeLines = 160;

/** A text of any length, in three lines until somebody asks for all of it. */
export function LongText({ text }: LongTextProps) {
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
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'text_less' : 'text_more')}
        </button>
      )}
    </div>
  );
}
