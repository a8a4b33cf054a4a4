import { announce, key } from '../../../dom/events';
import { allIn, attributeOf, tagOf } from '../../../dom/node';
import { waitFor } from '../../../dom/settle';
import { readText } from '../../read/read-text';
import { setNative } from '../set-native';
import { isBusy } from './is-busy';
import { matchChoice } from './match-choice';
import type { OpenList } from './open-list';

/** How long a list may take to answer what was first typed into it, and what is tried then, in milliseconds. */
const firstBudget = 2_500;
const nextBudget = 1_400;
/** How long it is quiet once it has answered; and what a page that has not answered anything yet is given. */
const answered = 400;
const deadAfter = 650;
/** How much of a word is enough for a list that knows the rest under another spelling. */
const shortest = 4;

/** Types what is meant, then its first part, and waits for a choice that bears it. */
export async function searchList(
  element: Element,
  list: OpenList,
  labels: readonly string[],
): Promise<Element | undefined> {
  const box = searchBoxOf(element);
  if (!box) return undefined;
  const look = () => matchChoice(list.choices() ?? [], labels);
  for (const [i, text] of queries(labels).entries()) {
    const before = wordsIn(list);
    type(box, text);
    const found = await waitFor(look, i === 0 ? firstBudget : nextBudget, {
      calm: list.isSeen() ? answered : deadAfter,
      isOver: () => !list.isSeen() || (wordsIn(list) !== before && !isBusy(element)),
      near: element,
    });
    // One that shows the same choices whatever is typed looks for nothing.
    if (found || !list.isSeen() || (before !== '' && wordsIn(list) === before)) return found;
  }
  return undefined;
}

/** What a list offers at the moment. */
const wordsIn = (list: OpenList) => (list.choices() ?? []).map((one) => readText(one)).join('\n');

/** A place service knows a city, and not all that stands behind its comma. */
const queries = ([first, ...others]: readonly string[]) =>
  [
    ...new Set([
      first!,
      others.at(-1) ?? first!,
      first!.split(',')[0]!.trim(),
      first!.slice(0, shortest),
    ]),
  ].slice(0, 4);

function type(box: HTMLInputElement, text: string): void {
  setNative(box, 'value', text);
  key(box, text.at(-1) ?? 'a');
  box.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
  if (looksOnEnter(box)) key(box, 'Enter');
}

/** Where every key is no search, Enter is; elsewhere it would choose, or send the form. */
const looksOnEnter = (box: Element) => attributeOf(box, 'data-automation-id') === 'searchBox';

/** The control itself, or the box that its list has opened with and put the focus into. */
export function searchBoxOf(element: Element): HTMLInputElement | undefined {
  if (tagOf(element) === 'input') return writable(element);
  const [inside] = allIn(element, 'input:not([type=hidden])');
  const focused = document.activeElement;
  return writable(inside) ?? (focused === element ? undefined : writable(focused));
}

const writable = (box: Element | null | undefined) =>
  box && tagOf(box) === 'input' && isWritten(box as HTMLInputElement)
    ? (box as HTMLInputElement)
    : undefined;

const isWritten = ({ readOnly, type }: HTMLInputElement) =>
  !readOnly && /^(text|search)$/.test(type);

/** Takes what was typed to search out again. */
export function clearSearch(element: Element): void {
  const box = searchBoxOf(element);
  if (!box || box.value === '') return;
  setNative(box, 'value', '');
  announce(box, null);
}
