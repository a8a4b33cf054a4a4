import { enterOnce, press } from '../../../dom/events';
import { attributeOf, parentElementOf } from '../../../dom/node';
import { settled, waitFor } from '../../../dom/settle';
import type { FoundField } from '../../read/found-field';
import { isMultipleList, paintedChoices } from '../../read/painted-choices';
import { closeList } from './close-list';
import { matchChoice } from './match-choice';
import { listOf, type OpenList, openList, reopenList } from './open-list';
import { scrollToChoice } from './scroll-list';
import { clearSearch, searchBoxOf, searchList } from './search-list';

/** How long a list may take to paint what was chosen, in milliseconds. */
const paintBudget = 600;
const settleBudget = 300;

/**
 * What an attempt to choose came to. Whether a choice that was pressed stands there is for who reads it back; a list
 * that had nothing at all to offer may have it by and by.
 */
export type Choosing = 'tried' | 'no-choice' | 'not-opened';

/**
 * Opens a list, and presses the choice that is meant: by the first of the labels that one of its choices bears.
 * What was typed to search is cleared again when nothing fits; a guess is never pressed.
 */
export async function writeList(field: FoundField, labels: readonly string[]): Promise<Choosing> {
  return writePicks(field, [labels]);
}

/** Presses one choice after the other, and keeps those that stand there; of a list that takes one, the first. */
export async function writePicks(
  { element }: FoundField,
  picks: readonly (readonly string[])[],
): Promise<Choosing> {
  const list = await openList(element);
  const isMultiple = list.isMultiple();
  const offers = list.choices() !== undefined || searchBoxOf(element) !== undefined;
  let picked = 0;
  for (const labels of picks) {
    if (picked > 0 && !list.choices()) await reopenList(element, list);
    if (await pick(element, list, labels)) picked += 1;
    const isDone = picked > 0 && !isMultiple && !isMultipleList(element);
    if (isDone || !list.isSeen()) break;
  }
  list.end();
  await closeList(element);
  if (picked === 0 && !list.isSeen()) return 'not-opened';
  return picked === 0 && offers ? 'no-choice' : 'tried';
}

/** For a box that says nothing of any list, and keeps only what is chosen from the one that comes up on typing. */
export async function takeSuggestion({ element }: FoundField, text: string): Promise<void> {
  const list = listOf(element);
  enterOnce(element);
  await choose(element, await searchList(element, list, [text]));
  list.end();
  await closeList(element);
}

async function pick(element: Element, list: OpenList, labels: readonly string[]): Promise<boolean> {
  const found =
    matchChoice(list.choices() ?? [], labels) ??
    (await scrollToChoice(list, labels)) ??
    (await searchList(element, list, labels));
  await choose(element, found);
  return found !== undefined;
}

async function choose(element: Element, found: Element | undefined): Promise<void> {
  if (!found) return clearSearch(element);
  if (isChosen(found)) return;
  const before = paintedChoices(element).join();
  press(found);
  await waitFor(() => paintedChoices(element).join() !== before || undefined, paintBudget);
  await settled(settleBudget);
}

/** A press on what is chosen in a list of several takes it out again. */
const isChosen = (option: Element) =>
  attributeOf(option, 'aria-selected') === 'true' &&
  attributeOf(parentElementOf(option) ?? option, 'aria-multiselectable') === 'true';
