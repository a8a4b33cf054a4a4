import { allIn, attributeOf, byId, closest, rootOf, tagOf } from '../../dom/node';
import { fold, readText } from './read-text';

type Labelled = HTMLInputElement;
const labellable = new Set(['input', 'select', 'textarea', 'button']);

/** The `<label>`s of a control, by `for` or by wrapping; also for controls that the standard gives none. */
export function labelsOf(element: Element): Element[] {
  if (labellable.has(tagOf(element))) return [...((element as Labelled).labels ?? [])];
  const id = attributeOf(element, 'id');
  const pointing = id ? [...allIn(rootOf(element), `label[for="${CSS.escape(id)}"]`)] : [];
  const wrapping = closest(element, 'label');
  return wrapping && !pointing.includes(wrapping) ? [...pointing, wrapping] : pointing;
}

/** The words of the elements that an attribute lists by id. */
export const textOfIds = (
  element: Element,
  attribute: string,
  without?: (at: Element) => boolean,
) =>
  fold(
    attributeOf(element, attribute)
      .split(/\s+/)
      .map((id) => byId(element, id))
      .map((named) => (named && !without?.(named) ? readText(named) : ''))
      .join(' '),
  );

/** What the page itself declares as an element's name: its label, its `aria-labelledby`, its `aria-label`. */
export function declaredLabel(element: Element): string {
  const labels = labelsOf(element).map((label) => readText(label, { without: isButton }));
  const shown = fold([...new Set(labels)].join(' '));
  return shown || textOfIds(element, 'aria-labelledby') || fold(attributeOf(element, 'aria-label'));
}

const isButton = (element: Element) =>
  tagOf(element) === 'button' || attributeOf(element, 'role') === 'button';
