import type { FirstReading } from '../classify-field';
import { change, type Fields, type Pass, reach } from './pass';

const isNear = (fields: Fields, i: number, j: number) =>
  fields[i]!.form === fields[j]!.form && fields[i]!.section === fields[j]!.section;

const nearby = (readings: FirstReading[], fields: Fields, i: number) =>
  readings
    .map((one, j) => ({ ...one, j }))
    .slice(Math.max(0, i - reach), i + reach + 1)
    .filter(({ j }) => j !== i && isNear(fields, i, j));

/** "Nom" beside "Prénom" is the family name, "Nome" beside "Cognome" the given one; "Full name" says enough. */
export const names: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    if (reading.reading !== 'name' || / \S/.test(fields[i]!.label)) return reading;
    const beside = nearby(readings, fields, i).map((one) => one.reading);
    if (beside.includes('given-name') && beside.includes('family-name')) return reading;
    if (beside.includes('family-name')) return change(reading, 'given-name');
    if (beside.includes('given-name')) return change(reading, 'family-name');
    return reading;
  });
