import { key, leave, press } from '../../../dom/events';
import { attributeOf } from '../../../dom/node';
import { settled, waitFor } from '../../../dom/settle';
import type { FoundField } from '../../read/found-field';
import { isMultipleList, paintedChoices } from '../../read/painted-choices';
import { matchChoice } from './match-choice';
import { type OpenList, openList, reopenList } from './open-list';
import { clearSearch, searchList } from './search-list';

/** How long a list may take to paint what was chosen, in milliseconds. */
const paintBudget = 600;
const settleBudget = 300;

/**
 * Opens a list, and presses the choice that is meant: by the first of the labels that one of its choices bears.
 * What was typed to search is cleared again when nothing fits; a guess is never pressed.
 */
export async function writeList({ element }: FoundField, labels: readonly string[]): Promise<void> {
  await pick(element, await openList(element), labels);
  close(element);
  leave(element);
}

/** Presses one choice after the other, and keeps those that stand there; of a list that takes one, the first. */
export async function writePicks(
  { element }: FoundField,
  picks: readonly (readonly string[])[],
): Promise<void> {
  const list = await openList(element);
  const isMultiple = list.isMultiple();
  for (const labels of picks) {
    if (!list.choices()) await reopenList(element, list);
    const isPicked = await pick(element, list, labels);
    if (isPicked && !isMultiple && !isMultipleList(element)) break;
  }
  close(element);
  leave(element);
}

async function pick(element: Element, list: OpenList, labels: readonly string[]): Promise<boolean> {
  const found =
    matchChoice(list.choices() ?? [], labels) ?? (await searchList(element, list, labels));
  if (!found) clearSearch(element);
  else if (!isChosen(found)) {
    const before = paintedChoices(element).join();
    press(found);
    await waitFor(() => paintedChoices(element).join() !== before || undefined, paintBudget);
    await settled(settleBudget);
  }
  return found !== undefined;
}

/** A press on what is chosen in a list of several takes it out again. */
const isChosen = (option: Element) =>
  attributeOf(option, 'aria-selected') === 'true' &&
  attributeOf(option.parentElement ?? option, 'aria-multiselectable') === 'true';

/** Only where the list says that it is open: elsewhere Escape would close what the form stands in. */
export function close(element: Element): void {
  if (attributeOf(element, 'aria-expanded') === 'true') key(element, 'Escape');
}
