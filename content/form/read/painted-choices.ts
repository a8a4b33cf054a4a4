import {
  allIn,
  attributeOf,
  byId,
  childrenOf,
  closest,
  contains,
  hostOrParent,
  isLaidOut,
  tagOf,
} from '../../dom/node';
import { remembered } from '../../dom/while-still';
import { controlOf, controlRoles, withRole } from './control-of';
import { readText } from './read-text';

/** How widgets mark a choice that was made, in the words of their names for it. */
const single = /\b(single ?value|selection (item|rendered)|content has value)\b/;
const knownPill = /\b(multi ?value|selection item content|selection choice)\b/;
/** Words that pages have for much else: these want a cross to be taken out by. */
const anyPill = /\b(chip|pill|token|tag|selected item)\b/;
const cross = /\b(remove|delete|deselect|close|clear)\b/;
const multiple = /\b(multi(?! (step|line|col|page))|multiple|multiselect)\b/;
/** Of these words each of the names has one; the browser finds them sooner than we do. */
const named = ['value', 'select', 'chip', 'pill', 'token', 'tag']
  .map((word) => `[class*="${word}" i], [data-automation-id*="${word}" i]`)
  .join();
const controls = `input:not([type=hidden]):not([aria-hidden=true]), select, textarea, ${withRole(controlRoles)}, [aria-haspopup=listbox], [contenteditable]`;
const mostLevels = 4;

/** The boxes around a list's control that hold no other control, innermost first. */
export const boxesAround = remembered((element: Element): readonly Element[] => {
  const boxes: Element[] = [];
  let box = hostOrParent(element);
  for (; box && boxes.length < mostLevels; box = hostOrParent(box)) {
    if ([...allIn(box, controls)].some((one) => isAnother(one, element))) break;
    boxes.push(box);
  }
  return boxes;
});

/** Neither what the control stands in nor what stands in it, and not the list that it opens. */
const isAnother = (one: Element, element: Element) =>
  attributeOf(one, 'role') !== 'listbox' &&
  controlOf(one) !== undefined &&
  !contains(one, element) &&
  !contains(element, one) &&
  isLaidOut(one);

/** What an element is called in the page's code, as words: `MuiChip-label` says `mui chip label`. */
export const calledAs = (at: Element) =>
  `${attributeOf(at, 'class')} ${attributeOf(at, 'data-automation-id')}`
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();

/** What takes a pill out: a button, or what is called so. */
const isCross = (at: Element) =>
  tagOf(at) === 'button' ||
  attributeOf(at, 'role') === 'button' ||
  cross.test(calledAs(at)) ||
  /^(remove|delete)\b/i.test(attributeOf(at, 'aria-label'));

const isPlaceholder = (at: Element) => /placeholder/i.test(`${attributeOf(at, 'class')} ${at.id}`);
const leftOut = (at: Element) => isCross(at) || isPlaceholder(at);

/** The cross of a pill: in it, or beside its words in the box that is its own. */
export function crossOf(pill: Element): Element | undefined {
  const inside = [...allIn(pill, '*')].find(isCross);
  const parent = hostOrParent(pill);
  return inside ?? (parent ? [...childrenOf(parent)].find(isCross) : undefined);
}

/** The words of each choice that a list paints as made. */
export function paintedChoices(element: Element): string[] {
  const { pills, singles } = marksOf(element);
  return (pills.length > 0 ? pills : singles).map(wordsOf);
}

/** The words of a pill without those of its cross. */
export const wordsOf = (pill: Element) => readText(pill, { without: leftOut });

/** The painted pills of a list that takes several choices. */
export const pillsOf = (element: Element): readonly Element[] => marksOf(element).pills;

const marksOf = remembered((element: Element) => {
  const boxes = boxesAround(element);
  const outermost = boxes.at(-1);
  const called = outermost
    ? [...allIn(outermost, named)].map((at) => ({ at, name: calledAs(at) }))
    : [];
  const marked = (isMark: (at: Element, name: string) => boolean) =>
    innermost(
      boxes,
      called.flatMap(({ at, name }) => (isMark(at, name) && isPainted(at) ? [at] : [])),
    );
  const pills = marked((at, name) => knownPill.test(name) || (anyPill.test(name) && !!crossOf(at)));
  return { pills, singles: pills.length > 0 ? [] : marked((_, name) => single.test(name)) };
});

const isPainted = (at: Element) =>
  isLaidOut(at) && wordsOf(at) !== '' && (!closest(at, '[role="listbox"]') || isKept(at));

/** Some keep their pills in a list of their own. */
const isKept = (at: Element) => {
  const option = closest(at, '[role="option"]');
  return !!option && attributeOf(option, 'aria-selected') === 'true' && !!crossOf(at);
};

/** Those in the first box that has any; and of a box of pills that is called as one of them, the pills. */
function innermost(boxes: readonly Element[], marks: readonly Element[]): Element[] {
  const box = boxes.find((one) => marks.some((mark) => contains(one, mark)));
  const inside = box ? marks.filter((mark) => contains(box, mark)) : [];
  return inside.filter((one) => !inside.some((other) => other !== one && contains(one, other)));
}

/** Whether a list takes several choices, by what it says or how it is painted. */
export function isMultipleList(element: Element): boolean {
  const list = byId(element, attributeOf(element, 'aria-controls'));
  if ([element, list].some((one) => one && attributeOf(one, 'aria-multiselectable') === 'true'))
    return true;
  if (pillsOf(element).length > 0) return true;
  return boxesAround(element).some((box) => multiple.test(calledAs(box)));
}
