import { announce, enter, key, leave, press } from '../../../dom/events';
import { allIn, attributeOf, hostOrParent, tagOf } from '../../../dom/node';
import { settled } from '../../../dom/settle';
import type { FoundField } from '../../read/found-field';
import { boxesAround, paintedChoices, pillsOf } from '../../read/painted-choices';
import { readText } from '../../read/read-text';
import { readValue } from '../../read/read-value';
import { setNative } from '../set-native';
import { openList } from './open-list';
import { close, writeList } from './write-list';

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
    () => emptyText(element),
    () => pressClear(element),
    () => key(element, 'Backspace'),
    () => (before ? writeList(field, [before]) : chooseNothing(element)),
  ];
  for (const way of ways) {
    if (readValue(field) === before) break;
    enter(element);
    await way();
    await settled(settleBudget);
  }
  close(element);
  leave(element);
}

async function removePills(element: Element, kept: readonly string[]): Promise<void> {
  for (let i = 0; i < mostPills; i++) {
    const pill = pillsOf(element).findLast((one) => !kept.includes(readText(one)));
    if (!pill) return;
    const count = pillsOf(element).length;
    const cross = crossOf(pill);
    if (cross) press(cross);
    else key(element, 'Backspace');
    await settled(settleBudget);
    if (pillsOf(element).length >= count) return;
  }
}

const crosses =
  'button, [role="button"], [class*="remove" i], [class*="delete" i], [class*="close" i], [aria-label^="remove" i], [data-automation-id="DELETE_charm"]';

/** In the pill, or beside its words in the box that is its own. */
const crossOf = (pill: Element) =>
  allIn(pill, crosses)[0] ?? allIn(hostOrParent(pill) ?? pill, crosses)[0];

function emptyText(element: Element): void {
  if (tagOf(element) !== 'input' || (element as HTMLInputElement).value === '') return;
  setNative(element, 'value', '');
  announce(element, null);
}

const clearing = '[class*="clear" i], [aria-label^="clear" i], [title^="clear" i]';

function pressClear(element: Element): void {
  for (const box of boxesAround(element)) {
    const cross = [...allIn(box, clearing)].find((one) => allIn(one, 'input').length === 0);
    if (!cross) continue;
    press(cross);
    return;
  }
}

const isBlank = (option: Element) =>
  readText(option) === '' || /^(none|-+|—|(please )?(select|choose)\b.*)$/i.test(readText(option));

/** A choice that stands for none. */
async function chooseNothing(element: Element): Promise<void> {
  if (paintedChoices(element).length === 0 && attributeOf(element, 'role') === '') return;
  const choices = (await openList(element)).choices() ?? [];
  const blank = choices.find(isBlank);
  if (blank) press(blank);
}
