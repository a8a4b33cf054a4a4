import type { DatePart } from '../kinds';
import { readDatePart } from '../read-date-part';
import type { Reading } from '../rules/rule';
import { change, type Fields, type Pass } from './pass';

const dated = new Set<Reading>([
  'work-start',
  'work-end',
  'education-start',
  'education-end',
  'birth-date',
  'start-date',
  'signature',
]);
const parts: readonly DatePart[] = ['day', 'month', 'year'];

/** Day, month and year of their own: each takes the kind of the question they stand under. */
export const dateParts: Pass = (readings, fields) => {
  const result = [...readings];
  fields.forEach((field, i) => {
    const part = readDatePart(field);
    if (!part) return;
    const own = dated.has(result[i]!.reading) ? result[i]!.reading : undefined;
    const led = i > 0 && isDatePartOf(fields, i) ? result[i - 1]! : undefined;
    const kind =
      own ?? (led?.part && led.part !== part && parts.includes(led.part) ? led.reading : undefined);
    if (kind) result[i] = { ...change(result[i]!, kind), confidence: 0.75, part };
  });
  return result;
};

const isDatePartOf = (fields: Fields, i: number) =>
  fields[i]!.form === fields[i - 1]!.form && fields[i]!.section === fields[i - 1]!.section;
