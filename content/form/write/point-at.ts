import { fieldNamed, lookAround } from '../read/scene';

/** What shows a field: taken back to the letter. */
let takeBack = () => {};

/**
 * Brings a field into view and draws a line around it, until it is called again. All that a page is told of is the
 * scrolling: the line is an animation, which is no attribute, no element and no style sheet, so that no observer hears of
 * it; a page that keeps asking for its animations finds one that says nothing, while it runs.
 */
export function pointAt(ref?: string): void {
  takeBack();
  takeBack = () => {};
  const element = ref === undefined ? undefined : fieldNamed(ref, lookAround())?.element;
  if (!element) return;
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  const drawn = Element.prototype.animate.call(element, line, lasting);
  takeBack = () => drawn.cancel();
}

const line = [
  { outline: '3px solid #2f6fed', outlineOffset: '2px' },
  { outline: '3px solid #2f6fed', outlineOffset: '2px' },
];
/** A popup that is closed takes nothing back: the line goes by itself, in milliseconds. */
const lasting = { duration: 4_000 };
