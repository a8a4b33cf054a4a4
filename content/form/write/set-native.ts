import { tagOf } from '../../dom/node';

type Settable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLOptionElement;

const prototypes: Record<string, object> = {
  input: HTMLInputElement.prototype,
  textarea: HTMLTextAreaElement.prototype,
  select: HTMLSelectElement.prototype,
  option: HTMLOptionElement.prototype,
};

/**
 * Sets a property past whatever the page has put on the element itself. React shadows `value` and `checked` there
 * to know its own changes from a person's, and would take ours for its own and drop it.
 */
export function setNative(
  element: Element,
  property: 'value' | 'checked' | 'selected' | 'files',
  value: unknown,
): void {
  const setter = Object.getOwnPropertyDescriptor(prototypes[tagOf(element)]!, property)!.set!;
  setter.call(element as Settable, value);
}
