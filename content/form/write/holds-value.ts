import type { FieldValue } from '@/utils/form/plan';
import { bodyOf } from '../../dom/node';
import type { FoundField } from '../read/found-field';
import { paintedChoices } from '../read/painted-choices';
import { paintedOptions } from '../read/painted-select';
import { readOptions } from '../read/read-options';
import { fold, readText } from '../read/read-text';
import { readValue } from '../read/read-value';
import { isDate, showsDate } from './write-date';

/** Whether a field holds what was written into it, by what a person would see there. */
export function holdsValue(field: FoundField, value: FieldValue): boolean {
  switch (value.as) {
    case 'checked':
      return readOptions(field)[0]?.selected === value.checked;
    case 'file':
      return readValue(field).includes(value.text) || isShown(value.text);
    case 'options':
      return field.control === 'combobox'
        ? paints(readValue(field), value.options)
        : holdsOptions(field, value.options);
    case 'picks':
      return value.picks.every((labels) => holdsPick(field, labels));
    default:
      return (
        isSameText(readValue(field), value.text) ||
        showsDate(field.element, readValue(field), value.text)
      );
  }
}

function holdsOptions(field: FoundField, values: readonly string[]): boolean {
  const selected = readOptions(field).filter((option) => option.selected);
  return (
    selected.length === values.length &&
    selected.every(({ value }) => values.includes(value)) &&
    !paintsOthers(field)
  );
}

/** Whether what is painted over a native list shows another choice than what the list holds. */
function paintsOthers({ control, element }: FoundField): boolean {
  if (control !== 'select') return false;
  return paintedOptions(element as HTMLSelectElement).some(({ selected }) => !selected);
}

const paints = (painted: string, labels: readonly string[]) => {
  const seen = fold(painted).toLowerCase();
  return seen !== '' && labels.some((label) => seen.startsWith(fold(label).toLowerCase()));
};

/** Whether one of several painted choices bears one of the labels. */
const holdsPick = ({ element }: FoundField, labels: readonly string[]) =>
  paintedChoices(element).some((one) => paints(one, labels));

/** Whether a list holds some of what was to be chosen in it, and not all. */
export const holdsPart = (field: FoundField, value: FieldValue) =>
  value.as === 'picks' && value.picks.some((labels) => holdsPick(field, labels));

/** Pages group the digits of a number, and drop its country code into a box of its own. */
const leastDigits = 6;

function isSameText(found: string, written: string): boolean {
  if (fold(found).toLowerCase() === fold(written).toLowerCase()) return true;
  if (/\p{L}/u.test(found + written) || isDate(written)) return false;
  const [seen, meant] = [found, written].map((text) => text.replace(/\D/g, '')) as [string, string];
  if (seen.length < leastDigits) return false;
  return meant.endsWith(seen.replace(/^0/, '')) || seen.endsWith(meant.replace(/^0/, ''));
}

/** Many uploads put the file's name on the page and empty the input. */
function isShown(fileName: string): boolean {
  const body = bodyOf(document);
  return body !== null && readText(body, { most: 200_000 }).includes(fileName);
}
