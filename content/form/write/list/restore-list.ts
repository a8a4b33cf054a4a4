import { announce, enter, key, press } from '../../../dom/events';
import { allIn, attributeOf, isLaidOut, matches, tagOf } from '../../../dom/node';
import { settled } from '../../../dom/settle';
import type { FoundField } from '../../read/found-field';
import {
  boxesAround,
  calledAs,
  crossOf,
  paintedChoices,
  pillsOf,
  wordsOf,
} from '../../read/painted-choices';
import { readText } from '../../read/read-text';
import { readValue } from '../../read/read-value';
import { setNative } from '../set-native';
import { closeList, isInDialog, pressEscape } from './close-list';
import { openList } from './open-list';
import { writeList } from './write-list';

const settleBudget = 300;
/** More pills than this are not ours. */
const mostPills = 50;

/** Brings back what a list painted before, by the widget's own means; each is tried only while it is not back. */
export async function restoreList(
  field: FoundField,
  before: string,
  chosen: readonly string[],
): Promise<void> {
  const { element } = field;
  const ways = [
    () => removePills(element, chosen),
    () => pressClear(element),
    () => key(element, 'Backspace'),
    () => before === '' && isClosedBox(element) && pressEscape(element),
    () => emptyText(element),
    () => (before ? writeList(field, [before]) : chooseNothing(element)),
  ];
  for (const way of ways) {
    if (readValue(field) === before) break;
    enter(element);
    await way();
    await settled(settleBudget);
  }
  await closeList(element);
}

/** There Escape takes out what was chosen, where it does anything. */
const isClosedBox = (element: Element) =>
  tagOf(element) === 'input' &&
  attributeOf(element, 'aria-expanded') === 'false' &&
  !isInDialog(element);

async function removePills(element: Element, kept: readonly string[]): Promise<void> {
  for (let i = 0; i < mostPills; i++) {
    const pill = pillsOf(element).findLast((one) => !kept.includes(wordsOf(one)));
    if (!pill) return;
    const count = pillsOf(element).length;
    const cross = crossOf(pill);
    if (cross) press(cross);
    else key(element, 'Backspace');
    await settled(settleBudget);
    if (pillsOf(element).length >= count) return;
  }
}

function emptyText(element: Element): void {
  if (tagOf(element) !== 'input' || (element as HTMLInputElement).value === '') return;
  setNative(element, 'value', '');
  announce(element, null);
}

function pressClear(element: Element): void {
  const box = boxesAround(element).find((one) => [...allIn(one, '*')].some(isClear));
  const clear = box && [...allIn(box, '*')].find(isClear);
  if (clear) press(clear);
}

const saysClear = /\bclear\b/i;

/** What empties the list, and neither leads away nor does anything to the form. */
const isClear = (one: Element) =>
  (saysClear.test(calledAs(one)) ||
    saysClear.test(attributeOf(one, 'aria-label')) ||
    saysClear.test(attributeOf(one, 'title'))) &&
  isLaidOut(one) &&
  allIn(one, 'input').length === 0 &&
  !matches(one, 'a[href]:not([href^="#"]), [type=submit], [type=reset]');

const isBlank = (option: Element) =>
  readText(option) === '' || /^(none|-+|—|(please )?(select|choose)\b.*)$/i.test(readText(option));

/** A choice that stands for none. */
async function chooseNothing(element: Element): Promise<void> {
  if (paintedChoices(element).length === 0 && attributeOf(element, 'role') === '') return;
  const list = await openList(element);
  list.end();
  const blank = list.choices()?.find(isBlank);
  if (blank) press(blank);
}
