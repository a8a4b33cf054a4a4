import { announce, enter, key, leave, press } from '../../dom/events';
import { allIn, attributeOf, byId, rootOf, tagOf } from '../../dom/node';
import { nextTask, waitFor } from '../../dom/settle';
import type { FoundField } from '../read/found-field';
import { fold, readText } from '../read/read-text';
import { setNative } from './set-native';

/** How long a list may take to open, and to answer what was typed into it, in milliseconds. */
const budget = { open: 800, search: 2_500 };
/** Words of a list that has nothing to choose. */
const empty = /^(no (options|results|matches).*|loading.*|searching.*|keine .*|type to search.*)$/i;

/**
 * Opens a list, and presses the choice that is meant: by the first of the labels that one of its choices bears.
 * What was typed to search is cleared again when nothing fits; a guess is never pressed.
 */
export async function writeCombobox(
  { element }: FoundField,
  labels: readonly string[],
): Promise<void> {
  enter(element);
  press(element);
  const choices = await waitFor(() => choicesOf(element), budget.open);
  const found = (choices && matching(choices, labels)) ?? (await search(element, labels));
  if (found) {
    press(found);
    await nextTask();
  } else clear(element);
  leave(element);
}

const isSearchable = (element: Element) =>
  tagOf(element) === 'input' && !(element as HTMLInputElement).readOnly;

/** Types what is meant, longest wording first, and waits for a choice that bears it. */
async function search(element: Element, labels: readonly string[]): Promise<Element | undefined> {
  if (!isSearchable(element)) return undefined;
  for (const text of new Set([labels[0]!, labels.at(-1)!])) {
    setNative(element, 'value', text);
    key(element, text.at(-1) ?? 'a');
    announceTyping(element, text);
    const found = await waitFor(() => matching(choicesOf(element) ?? [], labels), budget.search);
    if (found) return found;
    // A list that does not open at all will not open for other words.
    if (!choicesOf(element)) return undefined;
  }
  return undefined;
}

const announceTyping = (element: Element, text: string) =>
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );

function clear(element: Element): void {
  if (!isSearchable(element) || (element as HTMLInputElement).value === '') return;
  setNative(element, 'value', '');
  announce(element, null);
}

const optionRole = '[role="option"]';

/** The choices of the list that belongs to a control; `undefined` while it shows none. */
function choicesOf(element: Element): Element[] | undefined {
  const named = ['aria-controls', 'aria-owns'].map((name) =>
    byId(element, attributeOf(element, name)),
  );
  const lists = [...named.filter((one) => one !== null), element, ...openLists(element)];
  for (const list of lists) {
    const choices = [...allIn(list, optionRole)].filter(isChoice);
    if (choices.length > 0) return choices;
  }
  return undefined;
}

const openLists = (element: Element) =>
  attributeOf(element, 'aria-expanded') === 'true'
    ? [...allIn(rootOf(element), '[role="listbox"]')]
    : [];

const isChoice = (option: Element) =>
  option.checkVisibility({ visibilityProperty: true }) &&
  attributeOf(option, 'aria-disabled') !== 'true' &&
  !empty.test(readText(option));

const comparable = (text: string) =>
  fold(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[.,;:()]+/g, ' '),
  );

/** The choice whose words are one of the labels; else the only one that begins with one. */
function matching(choices: readonly Element[], labels: readonly string[]): Element | undefined {
  const said = choices.map((choice) => comparable(readText(choice)));
  const wanted = labels.map(comparable);
  for (const label of wanted) {
    const same = choices.filter((_, i) => said[i] === label);
    if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  }
  for (const label of wanted.filter(({ length }) => length > 2)) {
    const beginning = choices.filter((_, i) => said[i]!.startsWith(`${label} `));
    if (beginning.length === 1) return beginning[0];
  }
  return undefined;
}
