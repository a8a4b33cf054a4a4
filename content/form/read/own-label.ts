import {
  allIn,
  attributeOf,
  byId,
  closest,
  contains,
  matches,
  parentElementOf,
  previousElementOf,
  rootOf,
  tagOf,
} from '../../dom/node';
import { remembered } from '../../dom/while-still';
import { isEmptied } from './control-of';
import { fold, readText } from './read-text';

/** How deep in its stand-in a painted list is. */
const mostLevels = 4;
const labellable = new Set(['input', 'select', 'textarea', 'button']);

/**
 * The `<label>`s of a control, by `for` or by wrapping; also for controls that the standard gives none. Not by the
 * browser's own `labels`, which goes through all of the page for every control.
 */
export function labelsOf(element: Element): Element[] {
  const id = attributeOf(element, 'id');
  const pointing = (id && labelsFor(rootOf(element)).get(id)) || [];
  const wrapping = closest(element, 'label');
  const labels = wrapping && !pointing.includes(wrapping) ? [...pointing, wrapping] : pointing;
  return labellable.has(tagOf(element))
    ? labels.filter((label) => (label as HTMLLabelElement).control === element)
    : [...labels];
}

/** The labels of one root by what they say they are for. */
const labelsFor = remembered((root: Node) =>
  Map.groupBy(allIn(root, 'label[for]'), (label) => attributeOf(label, 'for')),
);

/** The words of the elements that an attribute lists by id. */
export const textOfIds = (
  element: Element,
  attribute: string,
  without?: (at: Element) => boolean,
) => {
  const ids = attributeOf(element, attribute);
  if (ids === '') return '';
  const named = ids.split(/\s+/).map((id) => byId(element, id));
  return fold(named.map((one) => (one && !without?.(one) ? readText(one) : '')).join(' '));
};

/** What the page itself declares as an element's name: its label, its `aria-labelledby`, its `aria-label`. */
export function declaredLabel(element: Element): string {
  const named = emptiedBehind(element) ?? element;
  const labels = labelsOf(named).map((label) => readText(label, { without: isButton }));
  const shown = fold([...new Set(labels)].join(' '));
  return (
    shown ||
    textOfIds(element, 'aria-labelledby', (at) => isChoiceOf(element, at)) ||
    fold(attributeOf(element, 'aria-label'))
  );
}

/** The native list without choices that a painted one stands in for: the label is that one's. */
function emptiedBehind(element: Element): Element | undefined {
  let at: Element | null = attributeOf(element, 'role') === 'combobox' ? element : null;
  for (let level = 0; at && level < mostLevels; level++, at = parentElementOf(at)) {
    const before = previousElementOf(at);
    if (before && isEmptied(before)) return before;
  }
  return undefined;
}

/** Lists name themselves by what they show as well: that is their value. */
const isChoiceOf = (element: Element, at: Element) =>
  contains(element, at) && matches(element, '[role="combobox"], [aria-haspopup="listbox"]');

const isButton = (element: Element) =>
  tagOf(element) === 'button' || attributeOf(element, 'role') === 'button';
