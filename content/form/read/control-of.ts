import type { FieldSnapshot } from '@/utils/form/snapshot';
import {
  allIn,
  attributeOf,
  closest,
  contains,
  hasAttribute,
  matches,
  nextElementOf,
  parentElementOf,
  previousElementOf,
  tagOf,
  wouldSubmit,
} from '../../dom/node';
import { isSpinner } from './read-spinner';

type Control = FieldSnapshot['control'];

/** Types of `<input>` that hold no answer of a person's. */
const buttons = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** Maps, for a page may name a role `constructor`. */
const byType = new Map<string, Control>(
  Object.entries({
    radio: 'radio',
    checkbox: 'checkbox',
    file: 'file',
    number: 'number',
    range: 'other',
    color: 'other',
    date: 'date',
    month: 'date',
    week: 'date',
    time: 'date',
    'datetime-local': 'date',
  }),
);

const byRole = new Map<string, Control>(
  Object.entries({
    combobox: 'combobox',
    listbox: 'combobox',
    radio: 'radio',
    checkbox: 'checkbox',
    switch: 'checkbox',
    textbox: 'rich-text',
    searchbox: 'rich-text',
    spinbutton: 'number',
  }),
);

/** The roles that make an element a control. */
export const controlRoles: readonly string[] = [...byRole.keys()];

/** What has one of these roles; most elements have none, and are not held against each. */
export const withRole = (roles: readonly string[]) =>
  `[role]:is(${roles.map((role) => `[role="${role}"]`).join()})`;

/** What kind of control an element is by itself; `undefined` for what is none, or only part of one. */
export function controlOf(element: Element): Control | undefined {
  const tag = tagOf(element);
  if (mirrors(element)) return undefined;
  if (tag === 'input') return controlOfInput(element as HTMLInputElement);
  if (tag === 'textarea') return 'textarea';
  if (tag === 'select') return 'select';
  return controlByRole(element, tag);
}

/** A native control that a painted one keeps beside itself, out of reach, to take part in the form. */
function mirrors(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true') return false;
  const beside = previousElementOf(element);
  return beside !== null && tagOf(beside) === 'button' && hasAttribute(beside, 'role');
}

function controlOfInput(input: HTMLInputElement): Control | undefined {
  if (buttons.has(input.type)) return undefined;
  const control = byType.get(input.type) ?? 'text';
  return control === 'text' && suggests(input) ? 'combobox' : control;
}

const suggesting =
  '[role="combobox"], [aria-haspopup="listbox"], [aria-autocomplete="list"], [data-automation-id="searchBox"]';

/** Whether a list of choices opens on typing: by its own attributes, or by the wrapper of older ARIA. */
const suggests = (input: Element) =>
  matches(input, suggesting) || closest(input, '[role="combobox"]') !== null;

const editable = '[contenteditable]:not([contenteditable="false"])';
const popup = '[aria-haspopup="listbox"]';

function controlByRole(element: Element, tag: string): Control | undefined {
  if (isSpinner(element)) return 'number';
  if (hasAttribute(element, 'contenteditable') && matches(element, editable)) {
    const parent = parentElementOf(element);
    const outer = parent && closest(parent, editable);
    return outer ? undefined : 'rich-text';
  }
  if (wouldSubmit(element)) return undefined;
  if (tag === 'button' && matches(element, popup)) return 'combobox';
  const control = byRole.get(attributeOf(element, 'role'));
  if (!control || holdsAnother(element) || paintsChoice(element)) return undefined;
  return control;
}

/** A role on a wrapper says nothing that the real control inside does not say better. */
const holdsAnother = (element: Element) =>
  allIn(element, 'input:not([type=hidden]), select, textarea, [role=combobox]').length > 0;

/** The words of a painted list, where it calls them a text that nobody can write. */
function paintsChoice(element: Element): boolean {
  if (attributeOf(element, 'aria-readonly') !== 'true') return false;
  const parent = parentElementOf(element);
  return parent !== null && closest(parent, '[role="combobox"]') !== null;
}

/** The popup list of another control is that control's, not a field. */
export function isPopupOf(element: Element, owners: readonly Element[]): boolean {
  if (attributeOf(element, 'role') !== 'listbox') return false;
  const id = attributeOf(element, 'id');
  return owners.some(
    (owner) =>
      (id !== '' &&
        [attributeOf(owner, 'aria-controls'), attributeOf(owner, 'aria-owns')].includes(id)) ||
      contains(owner, element),
  );
}

/**
 * A native list out of reach and without a choice but those that are made: what is painted in its place asks a server
 * for them.
 */
export const isEmptied = (element: Element) =>
  tagOf(element) === 'select' &&
  (attributeOf(element, 'aria-hidden') === 'true' || attributeOf(element, 'tabindex') === '-1') &&
  ![...allIn(element, 'option')].some(isOffered);

const isOffered = (option: Element) => {
  const { value, selected } = option as HTMLOptionElement;
  return value !== '' && !selected;
};

/** Whether one of the painted lists beside such a one is the field in its place. */
export function isStoodInFor(element: Element, owners: readonly Element[]): boolean {
  if (!isEmptied(element)) return false;
  const beside = [nextElementOf(element), previousElementOf(element)];
  return owners.some((owner) => beside.some((one) => one !== null && contains(one, owner)));
}
