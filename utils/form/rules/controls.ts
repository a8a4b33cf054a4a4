import type { Kind, KindGroup } from '../kinds';
import type { FieldSnapshot } from '../snapshot';

type Control = FieldSnapshot['control'];

const typed: readonly Control[] = ['text', 'textarea', 'combobox', 'number', 'rich-text'];
const chosen: readonly Control[] = ['select', 'radio', 'combobox', 'buttons'];
const long: readonly Control[] = ['textarea', 'rich-text', 'text'];

/** The controls that a kind can be asked by. What is not listed can be asked by any but a file input. */
const byGroup: Partial<Record<KindGroup, readonly Control[]>> = {
  name: ['text', 'textarea', 'combobox'],
  contact: ['text', 'textarea', 'number', 'combobox'],
  place: ['text', 'textarea', 'combobox', 'select', 'number'],
  links: ['text', 'textarea'],
  now: ['text', 'textarea', 'combobox', 'select', 'number', 'radio'],
  texts: long,
  files: ['file'],
};

const byKind: Partial<Record<Kind, readonly Control[]>> = {
  'honorific-prefix': [...typed, ...chosen],
  'honorific-suffix': [...typed, ...chosen],
  pronouns: [...typed, ...chosen, 'checkbox'],
  email: ['text', 'textarea', 'combobox', 'select'],
  'tel-country-code': [...typed, ...chosen],
  'tel-type': [...typed, ...chosen],
  organization: ['text', 'combobox', 'select'],
  'organization-title': ['text', 'combobox', 'select'],
  'work-organization': ['text', 'combobox', 'select', 'textarea'],
  'work-title': ['text', 'combobox', 'select', 'textarea'],
  'work-location': [...typed, 'select'],
  'work-current': ['checkbox', 'radio', 'select', 'buttons', 'combobox'],
  'work-description': long,
  'work-start': [...typed, 'select', 'date', 'other'],
  'work-end': [...typed, 'select', 'date', 'other'],
  'education-start': [...typed, 'select', 'date', 'other'],
  'education-end': [...typed, 'select', 'date', 'other'],
  'birth-date': [...typed, 'select', 'date', 'other'],
  'referrer-name': ['text', 'textarea', 'combobox'],
  signature: [...typed, 'date', 'checkbox', 'select', 'other'],
  password: ['text'],
  username: ['text'],
};

/** Whether a field of this kind could be asked by this control. */
export function fits(kind: Kind, group: KindGroup, control: Control): boolean {
  const controls = byKind[kind] ?? byGroup[group];
  return controls ? controls.includes(control) : control !== 'file';
}
