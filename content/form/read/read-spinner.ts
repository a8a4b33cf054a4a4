import { attributeOf, hasAttribute, tagOf } from '../../dom/node';
import { fold, readText } from './read-text';

/** What an empty part of a date shows in its place: `DD`, `yyyy`, `--`. */
const blank = /^(.)\1*$/u;

/** A spinner that is painted from plain elements: it takes keys, and holds no text of its own. */
export const isSpinner = (element: Element): boolean =>
  attributeOf(element, 'role') === 'spinbutton' && tagOf(element) !== 'input';

/** What a painted spinner holds; '' while it shows only what belongs there. */
export function readSpinner(element: Element): string {
  if (!hasAttribute(element, 'aria-valuenow')) return '';
  const text = fold(readText(element));
  return blank.test(text) && !/\d/.test(text) ? '' : text;
}
