import { contains, shadowOf, tagOf } from '../../dom/node';
import type { FoundField } from '../read/found-field';
import { lookAround, refOf } from '../read/scene';

/** What has the focus in a frame: a field of it; or a frame inside, which knows more. */
export type Focused = { in: 'field'; ref: string } | { in: 'frame' } | { in: 'none' };

/**
 * Says in which field the owner is. A click of either button gives the focus to what can be typed into, and a popup or a
 * menu of the browser's takes it from no page.
 */
export function focusedField(): Focused {
  const element = deepest();
  if (!element) return { in: 'none' };
  if (tagOf(element) === 'iframe') return { in: 'frame' };
  const scene = lookAround();
  const field = scene.fields.find((one) => scene.visible.has(one) && holds(one, element));
  return field ? { in: 'field', ref: refOf(field, scene.selectorOf(field)) } : { in: 'none' };
}

function deepest(): Element | null {
  let element = document.activeElement;
  for (;;) {
    const shadow = element && shadowOf(element);
    const inner = shadow?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}

const holds = ({ element, members }: FoundField, focused: Element) =>
  [element, ...members].some((one) => one === focused || contains(one, focused));
