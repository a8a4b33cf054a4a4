import { plain } from '../plain-text';
import type { Reading } from '../rules/rule';
import { inSection } from '../rules/sections';
import { change, type Pass } from './pass';

/** How far behind its school or its company a date stands. */
const rowLength = 8;
const education = new Set<Reading>([
  'school',
  'degree',
  'field-of-study',
  'gpa',
  'education-start',
  'education-end',
]);
const work = new Set<Reading>(['work-organization', 'work-title', 'work-start', 'work-end']);
const open = new Set<Reading>(['from', 'until', 'ongoing']);
const places = new Set<Reading>([
  'location',
  'street-address',
  'address-level1',
  'address-level2',
  'postal-code',
]);

/** A form that asks for one such asks where the applicant lives. */
const ofAddress = new Set<Reading>(['street-address', 'postal-code']);

const ownPlace = /^(?:your|my|home|current|present)\b/u;

/** A degree alone, asked for as the highest, has no place. */
const isSchool = ({ reading }: { reading: Reading }) => reading === 'school';

/** Dates behind a school are its own, without any heading; so is the place right behind it. */
export const rows: Pass = (readings, fields) => {
  const result = [...readings];
  readings.forEach(({ reading }, i) => {
    const isPlace = places.has(reading) && !ownPlace.test(plain(fields[i]!.label));
    if (!isPlace && !open.has(reading)) return;
    if (ofAddress.has(reading) && readings.filter((one) => one.reading === reading).length === 1)
      return;
    if (isPlace && !result.slice(Math.max(0, i - rowLength), i).some(isSchool)) return;
    const before = result
      .slice(Math.max(0, i - (isPlace ? 2 : rowLength)), i)
      .filter((_, j, all) => fields[i - all.length + j]!.form === fields[i]!.form)
      .map((one) => one.reading)
      .findLast((one) => education.has(one) || (!isPlace && work.has(one)));
    if (!before) return;
    const to = inSection[education.has(before) ? 'education' : 'work'][reading];
    if (to) result[i] = change(result[i]!, to);
  });
  return result;
};
