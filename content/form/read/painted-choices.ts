import { allIn, attributeOf, byId, closest, hostOrParent, tagOf } from '../../dom/node';
import { readText } from './read-text';

/** How well-known widgets mark a choice that was made. */
const single =
  '[class*="single-value" i], [class*="singleValue" i], .ant-select-selection-item, .ant-select-content-has-value';
const pill =
  '[class*="multi-value" i] [class*="label" i], [class*="multiValue" i], [class*="chip-label" i], [class*="selection-item-content"], [class*="selection__choice"], [data-automation-id="selectedItem"], [class*="pill" i], [class*="chip" i], [class*="token" i]';
const others = 'input:not([type=hidden]):not([aria-hidden=true]), select, textarea';
const mostLevels = 4;

/** The boxes around a list's control that hold no other control, innermost first. */
export function* boxesAround(element: Element): Generator<Element> {
  let box = hostOrParent(element);
  for (let level = 0; box && level < mostLevels; level++, box = hostOrParent(box)) {
    if ([...allIn(box, others)].some((one) => one !== element && isSeen(one))) return;
    yield box;
  }
}

const isSeen = (control: Element) => control.checkVisibility({ visibilityProperty: true });

const isCross = (at: Element) =>
  /button/.test(tagOf(at)) || /remove|close|delete/i.test(attributeOf(at, 'class'));
const isPlaceholder = (at: Element) => /placeholder/i.test(`${attributeOf(at, 'class')} ${at.id}`);

/** The words of each choice that a list paints as made. */
export function paintedChoices(element: Element): string[] {
  const pills = pillsOf(element);
  const marked = pills.length > 0 ? pills : within(element, single);
  return marked.map((one) => readText(one, { without: leftOut })).filter(Boolean);
}

const leftOut = (at: Element) => isCross(at) || isPlaceholder(at);

/** The painted pills of a list that takes several choices. */
export const pillsOf = (element: Element): Element[] => within(element, pill);

function within(element: Element, marks: string): Element[] {
  for (const box of boxesAround(element)) {
    const found = [...allIn(box, marks)].filter(
      (one) =>
        isSeen(one) &&
        readText(one, { without: leftOut }) !== '' &&
        !closest(one, '[role="listbox"]'),
    );
    // The innermost: a box of pills may be called as one of them.
    if (found.length > 0)
      return found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
  }
  return [];
}

const multiple = /(^|[-_\s])(is-)?multi(ple|select|-select)?([-_\s]|$)|multiselect|isMulti/i;

/** Whether a list takes several choices, by what it says or how it is painted. */
export function isMultipleList(element: Element): boolean {
  const named = byId(element, attributeOf(element, 'aria-controls'));
  if ([element, named].some((one) => one && attributeOf(one, 'aria-multiselectable') === 'true'))
    return true;
  if (pillsOf(element).length > 0) return true;
  return [...boxesAround(element)].some((box) => multiple.test(attributeOf(box, 'class')));
}
