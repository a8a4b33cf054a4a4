import { announce, enter, key, leave, press } from '../../dom/events';
import { comesAfter } from '../../dom/node';
import { nextTask, settled } from '../../dom/settle';
import type { FoundField } from '../read/found-field';
import { crossOf } from '../read/painted-choices';
import { openerOf, paintedAs, paintedBoxOf } from '../read/painted-select';
import { fold, readText } from '../read/read-text';
import { closeList } from './list/close-list';
import { type Choosing, writeList } from './list/write-list';
import { setNative } from './set-native';

const settleBudget = 300;

/** Which options are meant; widgets draw theirs in another order, or anew. */
export type Wanted = (option: HTMLOptionElement) => boolean;

/**
 * Chooses in a native list. What is painted in its place is seen to show it: where it does not follow, its
 * own choices are pressed, and where that does nothing, the list is left as it was: nobody sends what they cannot see.
 */
export async function writeSelect(field: FoundField, isWanted: Wanted): Promise<Choosing> {
  const select = field.element as HTMLSelectElement;
  const before = asItIs(select);
  const box = paintedBoxOf(select);
  const words = box && readText(box);
  markOptions(select, isWanted);
  await nextTask();
  if (!box || readText(box) !== words || paints(select, isWanted)) return 'tried';
  const came = await drive(field, box, isWanted);
  if (paints(select, isWanted)) return 'tried';
  markOptions(select, before);
  return came;
}

/** Wants what is chosen now. */
export const asItIs = ({ options }: HTMLSelectElement): Wanted =>
  wantThose([...options].filter(({ selected }) => selected));

/** Wants these options, by the words and the value of each. */
export function wantThose(some: readonly HTMLOptionElement[]): Wanted {
  const nameOf = ({ value, text }: HTMLOptionElement) => `${value}\n${text}`;
  const names = new Set(some.map(nameOf));
  return (option) => names.has(nameOf(option));
}

/** Whether what is painted over a list, if anything, shows just those choices. */
const paints = (select: HTMLSelectElement, isWanted: Wanted) =>
  choicesOf(select).every((option) => isPainted(select, option) === isWanted(option));

const isPainted = (select: HTMLSelectElement, option: HTMLOptionElement) =>
  paintedAs(select, option) !== undefined;

/** An option without a value is no choice. */
const choicesOf = ({ options }: HTMLSelectElement) =>
  [...options].filter(({ value }) => value !== '');

/** Presses what is painted until it shows the choices. */
async function drive(field: FoundField, box: Element, isWanted: Wanted): Promise<Choosing> {
  const select = field.element as HTMLSelectElement;
  const opener = openerOf(box);
  const widget: FoundField = { ...field, control: 'combobox', element: opener, members: [opener] };
  const choices = choicesOf(select);
  const wanted = choices.filter(isWanted);
  if (select.multiple || wanted.length === 0) await takeOut(widget, select, isWanted);
  let came: Choosing = 'tried';
  for (const option of wanted)
    if (came === 'tried' && !isPainted(select, option))
      came = await writeList(widget, [option.text]);
  return came;
}

/** Takes out what is painted and not wanted, last one first, by each way that widgets know for it. */
async function takeOut(
  widget: FoundField,
  select: HTMLSelectElement,
  isWanted: Wanted,
): Promise<void> {
  const { element } = widget;
  const blank = [...select.options].find(({ value, text }) => value === '' && fold(text) !== '');
  const ways = [
    (pill: Element) => pressCross(pill),
    // It takes the last one, whosever that is.
    (pill: Element) => pill === pillsOver(select).at(-1) && key(element, 'Backspace'),
    () => blank && !select.multiple && writeList(widget, [blank.text]),
  ];
  const unwanted = () => pillsOver(select, (option) => !isWanted(option));
  for (const way of ways) {
    let left = unwanted();
    for (let before = Infinity; left.length > 0 && left.length < before; left = unwanted()) {
      before = left.length;
      enter(element);
      await way(left.at(-1)!);
      await settled(settleBudget);
    }
  }
  await closeList(element);
}

/** What is painted for the choices, in the order that it is painted in. */
const pillsOver = (select: HTMLSelectElement, isMeant: Wanted = () => true): Element[] =>
  choicesOf(select)
    .flatMap((option) => (isMeant(option) && paintedAs(select, option)) || [])
    .toSorted((one, other) => (comesAfter(one, other) ? 1 : -1));

function pressCross(pill: Element): void {
  const cross = crossOf(pill);
  if (cross) press(cross);
}

/** Marks the options of a list, and tells the page: some widgets listen for a word of their own. */
function markOptions(select: HTMLSelectElement, isWanted: Wanted): void {
  enter(select);
  for (const option of select.options) {
    const isOn = isWanted(option);
    if (select.multiple || isOn) setNative(option, 'selected', isOn);
  }
  announce(select, null);
  select.dispatchEvent(new Event('chosen:updated', { bubbles: true }));
  leave(select);
}
