import type { FirstReading } from '../classify-field';
import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import { change, type Pass } from './pass';

/** A list that says no more than that it can be searched. */
const isBare = ({ label }: FieldSnapshot) => /^(|search|select)$/.test(plain(label));

const nextSeen = (readings: readonly FirstReading[], i: number) =>
  readings.slice(i + 1).find(({ by }) => by !== 'hidden');

/** A list of countries right before a number is its dialling code. */
export const phones: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    const { control, options } = fields[i]!;
    if (!/^(select|combobox)$/.test(control) || nextSeen(readings, i)?.reading !== 'tel')
      return reading;
    if (isBare(fields[i]!) || reading.reading === 'tel') return change(reading, 'tel-country-code');
    if (reading.reading !== 'country') return reading;
    const dials = options.filter(({ label }) => /\+\s?\d/.test(label)).length;
    return dials * 2 > options.length && options.length > 0
      ? change(reading, 'tel-country-code')
      : reading;
  });
