import { attributeOf, baseOf, parentElementOf } from '../../dom/node';
import { formAround } from './find-fields';
import type { FoundField } from './found-field';
import { typeOf } from './read-field';

/** What beside its label a field is agreed to by. */
export const purposeOf = (field: FoundField) => ({
  element: field.element,
  parent: parentElementOf(field.element),
  name: attributeOf(field.element, 'name'),
  target: targetOf(field.element),
  type: typeOf(field),
  section: field.section,
});

export type Purpose = ReturnType<typeof purposeOf>;

/** By their names, what the fields were when their owner was shown them. */
export const purposes = new Map<string, Purpose>();

/** Where a field's form is sent. */
function targetOf(element: Element): string {
  const form = formAround(element);
  const action = form && attributeOf(form, 'action');
  return action ? (URL.parse(action, baseOf(element))?.origin ?? '') : location.origin;
}
