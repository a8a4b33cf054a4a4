import type { FieldOption } from '@/utils/form/snapshot';
import { attributeOf, tagOf, textOf } from '../../dom/node';
import { remembered } from '../../dom/while-still';
import type { FoundField } from './found-field';
import { optionLabel } from './read-label';
import { fold } from './read-text';

/** More than this is a list to search in, not one to choose from. */
const mostOptions = 1_000;

const chosenAmong = new Set<FoundField['control']>(['radio', 'checkbox', 'buttons']);

/** The choices of a field as its page words them. `value` finds each again, also where the page repeats one. */
export const readOptions = remembered((field: FoundField): FieldOption[] => {
  if (field.control === 'select') return readSelect(field.element as HTMLSelectElement);
  if (!chosenAmong.has(field.control)) return [];
  const values = distinct(field.members.map((member) => choiceValue(member)));
  return field.members.slice(0, mostOptions).map((member, i) => ({
    value: values[i]!,
    label: optionLabel(member).slice(0, 2_000),
    selected: isOn(member),
    disabled: isOff(member),
  }));
});

function readSelect({ options }: HTMLSelectElement): FieldOption[] {
  const all = [...options].slice(0, mostOptions);
  const values = distinct(all.map(({ value }) => value));
  return all.map((option, i) => ({
    value: values[i]!,
    label: fold(option.label || option.text).slice(0, 2_000),
    selected: option.selected,
    disabled: option.disabled,
  }));
}

/** Where a page gives two choices one value, a place in the list tells them apart. */
function distinct(values: readonly string[]): string[] {
  const isRepeated =
    new Set(values).size < values.length || values.some(({ length }) => length > 2e3);
  return isRepeated ? values.map((_, i) => `#${i}`) : [...values];
}

const choiceValue = (member: Element) =>
  tagOf(member) === 'input'
    ? (member as HTMLInputElement).value
    : attributeOf(member, 'data-value') || fold(textOf(member) ?? '');

/** Whether a radio, box or button is the chosen one, by what it tells a screen reader if it is not native. */
export function isOn(member: Element): boolean {
  if (tagOf(member) === 'input') return (member as HTMLInputElement).checked;
  const said = attributeOf(member, 'aria-checked') || attributeOf(member, 'aria-pressed');
  if (said) return said === 'true';
  return /(^|[-_\s])(active|selected|checked)([-_\s]|$)/i.test(attributeOf(member, 'class'));
}

export const isOff = (member: Element) =>
  (member as HTMLInputElement).disabled === true || attributeOf(member, 'aria-disabled') === 'true';
