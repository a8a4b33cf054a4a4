import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import { change, type Pass } from './pass';

/** A list that says no more than that it can be searched. */
const isBare = ({ label }: FieldSnapshot) => /^(|search|select)$/.test(plain(label));

/** A list of countries right before a number is its dialling code. */
export const phones: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    const { control, options } = fields[i]!;
    if (!/^(select|combobox)$/.test(control) || readings[i + 1]?.reading !== 'tel') return reading;
    if (isBare(fields[i]!) || reading.reading === 'tel') return change(reading, 'tel-country-code');
    if (reading.reading !== 'country') return reading;
    const dials = options.filter(({ label }) => /\+\s?\d/.test(label)).length;
    return dials * 2 > options.length && options.length > 0
      ? change(reading, 'tel-country-code')
      : reading;
  });
