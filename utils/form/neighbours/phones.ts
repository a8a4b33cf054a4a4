import { plain } from '../plain-text';
import type { FieldSnapshot } from '../snapshot';
import { change, type Fields, type Pass, reach } from './pass';

/** A list that says no more than that it can be searched. */
const isBare = ({ label }: FieldSnapshot) => /^(|search|select)$/.test(plain(label));

const isList = ({ control }: FieldSnapshot) => /^(select|combobox)$/.test(control);

/** A list of countries right before a number is its dialling code; a country's code far from any is the country. */
export const phones: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    if (reading.by === 'autocomplete') return reading;
    if (reading.reading === 'tel-country-code')
      return isLonely(i, readings, fields) ? change(reading, 'country') : reading;
    if (!isList(fields[i]!) || readings[i + 1]?.reading !== 'tel') return reading;
    if (isBare(fields[i]!) || reading.reading === 'tel') return change(reading, 'tel-country-code');
    return reading.reading === 'country' && dials(fields[i]!)
      ? change(reading, 'tel-country-code')
      : reading;
  });

function dials({ options }: FieldSnapshot): boolean {
  const dialled = options.filter(({ label }) => /\+\s?\d/.test(label)).length;
  return dialled * 2 > options.length && options.length > 0;
}

/** A box for "Country code" in a form that asks for more, and no telephone near it. */
function isLonely(i: number, readings: Parameters<Pass>[0], fields: Fields): boolean {
  const { control, label, options } = fields[i]!;
  if (control !== 'text' || options.length > 0 || !/^country code\b/.test(plain(label)))
    return false;
  const near = readings.slice(Math.max(0, i - reach), i + reach + 1);
  return (
    near.length > 1 && near.every(({ reading }) => reading !== 'tel' && reading !== 'tel-national')
  );
}
