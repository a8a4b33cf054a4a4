import {
  allIn,
  closest,
  contains,
  firstChildOf,
  hostOrParent,
  isLaidOut,
  matches,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  previousElementOf,
  tagOf,
  textOf,
} from '../../dom/node';
import { calledAs } from './painted-choices';
import { fold } from './read-text';

/** What widgets paint in the place of a native list that they put out of sight. */
const paintedSelect =
  '.select2, .select2-container, .chosen-container, .nice-select, .selectize-control, .ts-wrapper, .choices, .bootstrap-select, .dropdown-toggle, .selectric-wrapper, .jcf-select, .SumoSelect, .ss-main';
/** The part of such a widget that opens: what stands there is not chosen. */
const opens =
  /\b(chosen drop|dropdown menu|list dropdown|ts dropdown|selectize dropdown|select2 dropdown|results|selectric items|options)\b/;

const openers =
  'input:not([type=hidden]), [role="combobox"], button[aria-haspopup], .dropdown-toggle';

/** The widget that is painted in the place of a native list: beside it, or around it. */
export function paintedBoxOf(select: Element): Element | undefined {
  const parent = hostOrParent(select);
  const near = [nextElementOf(select), previousElementOf(select), parent];
  const around = parent && hostOrParent(parent);
  return [...near, around].find((one) => one != null && matches(one, paintedSelect)) ?? undefined;
}

/** Whether a control is a part of one of the widgets that are painted over native lists. */
export const isPart = (element: Element, boxes: readonly Element[]) =>
  tagOf(element) !== 'select' && boxes.some((box) => contains(box, element));

/** The choices of a native list that are painted as made. */
export function paintedOptions(select: HTMLSelectElement): HTMLOptionElement[] {
  const parts = paintedIn(select);
  return parts ? [...select.options].filter((option) => parts.has(wordsOf(option))) : [];
}

/** What is painted for a choice of a native list that is made. */
export const paintedAs = (
  select: HTMLSelectElement,
  option: HTMLOptionElement,
): Element | undefined => paintedIn(select)?.get(wordsOf(option));

/** An option without a value is no choice. */
const wordsOf = ({ value, text }: HTMLOptionElement) => (value === '' ? '' : fold(text));

/** What a widget paints outside the part that opens, by its words. */
function paintedIn(select: Element): Map<string, Element> | undefined {
  const box = paintedBoxOf(select);
  if (!box || !isLaidOut(box)) return undefined;
  const parts = [box, ...allIn(box, '*')].filter((part) => shows(box, part));
  return new Map(parts.flatMap((part) => ownWords(part).map((words) => [words, part] as const)));
}

/** What opens such a widget: a part of it, or all of it. */
export const openerOf = (box: Element): Element =>
  [...allIn(box, openers)].find((part) => shows(box, part)) ?? box;

/** The widget over a native list that a control is part of. */
export const paintedBoxAround = (element: Element) => closest(element, paintedSelect);

/** Whether a part of such a widget is seen while its list is shut. */
export function shows(box: Element, part: Element): boolean {
  if (!isLaidOut(part) || tagOf(part) === 'option') return false;
  for (let at: Element | null = part; at && at !== box; at = hostOrParent(at))
    if (opens.test(calledAs(at))) return false;
  return true;
}

/** The words that stand in an element itself; of several choices in a row, each. */
function ownWords(element: Element): string[] {
  const words: string[] = [];
  for (let at = firstChildOf(element); at; at = nextSiblingOf(at))
    if (nodeTypeOf(at) === Node.TEXT_NODE) words.push(textOf(at) ?? '');
  const own = fold(words.join(' '));
  return own === '' ? [] : [own, ...own.split(/, ?/)];
}
