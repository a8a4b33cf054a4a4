import type { FirstReading } from './classify-field';
import type { DatePart } from './kinds';
import { plain } from './plain-text';
import { readDatePart } from './read-date-part';
import type { Reading } from './rules/rule';
import { formerJobWords, inSection } from './rules/sections';
import type { FieldSnapshot } from './snapshot';

type Fields = readonly FieldSnapshot[];
type Pass = (readings: FirstReading[], fields: Fields) => FirstReading[];

/** Corrects readings by what stands beside them: what "Name" means shows in the field that follows. */
export const hearNeighbours = (fields: Fields, first: FirstReading[]): FirstReading[] =>
  [formerJobs, referees, rows, names, phones, dateParts, files].reduce(
    (readings, pass) => pass(readings, fields),
    first,
  );

const change = (reading: FirstReading, to: Reading): FirstReading => ({
  ...reading,
  reading: to,
  by: 'neighbours',
});

/** How far away, in fields, the other half of a pair may stand. */
const reach = 3;

const isNear = (fields: Fields, i: number, j: number) =>
  fields[i]!.form === fields[j]!.form && fields[i]!.section === fields[j]!.section;

const nearby = (readings: FirstReading[], fields: Fields, i: number) =>
  readings
    .map((one, j) => ({ ...one, j }))
    .slice(Math.max(0, i - reach), i + reach + 1)
    .filter(({ j, by }) => j !== i && by !== 'hidden' && isNear(fields, i, j));

/** "Nom" beside "Prénom" is the family name, "Nome" beside "Cognome" the given one; "Full name" says enough. */
const names: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    if (reading.reading !== 'name' || / \S/.test(fields[i]!.label)) return reading;
    const beside = nearby(readings, fields, i).map((one) => one.reading);
    if (beside.includes('given-name') && beside.includes('family-name')) return reading;
    if (beside.includes('family-name')) return change(reading, 'given-name');
    if (beside.includes('given-name')) return change(reading, 'family-name');
    return reading;
  });

/** A list that says no more than that it can be searched. */
const isBare = ({ label }: FieldSnapshot) => /^(|search|select)$/.test(plain(label));

const nextSeen = (readings: readonly FirstReading[], i: number) =>
  readings.slice(i + 1).find(({ by }) => by !== 'hidden');

/** A list of countries right before a number is its dialling code. */
const phones: Pass = (readings, fields) =>
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

/** How many fields a block about one former job takes. */
const blockLength = 20;

/** A company with a supervisor and a reason for leaving is a former one, whatever the heading. */
const formerJobs: Pass = (readings, fields) => {
  const marks = fields.map(({ label, hidden }) => !hidden && formerJobWords.test(plain(label)));
  const isInBlock = (i: number) => {
    if (readings[i]!.reading !== 'organization') return false;
    return marks.slice(i, i + blockLength).filter(Boolean).length >= 2;
  };
  let left = 0;
  return readings.map((reading, i) => {
    if (isInBlock(i)) left = blockLength;
    left--;
    const former = left >= 0 && inSection.work[reading.reading];
    return former ? change(reading, former) : reading;
  });
};

const vague =
  /^(?:.{0,14}\b(?:drop|drag|upload|attach|choose|select|browse|add|datei|fichier|archivo|arquivo|bestand|soubor|plik|file|fisier)\b.*|.*(?:вибрати|选择|ファイル|파일).*|)$/u;

const takesImagesAlone = (accept = '') =>
  accept !== '' &&
  accept
    .split(',')
    .every((type) => /^\s*(?:image\/|\.(?:jpe?g|png|gif|webp|bmp|heic)\s*$)/i.test(type));

/** The only upload of a form that does not say what it is for is for the resume; the owner looks before it is used. */
const files: Pass = (readings, fields) => {
  const known = readings.some(({ reading }) => reading === 'resume-file');
  return readings.map((reading, i) => {
    const { label, constraints, control } = fields[i]!;
    const isVague =
      control === 'file' && reading.reading === 'other-file' && vague.test(plain(label));
    if (known || !isVague || takesImagesAlone(constraints.accept)) return reading;
    return { ...change(reading, 'resume-file'), confidence: 0.55 };
  });
};

const relationship = /^relation(?:ship)?\b|\byears? (?:known|acquainted)|how long have you known/u;
const startsPerson = new Set<Reading>(['name', 'given-name', 'family-name']);

/** A name with a relationship right behind it is a referee's, and so is all that stands between and after. */
const referees: Pass = (readings, fields) => {
  const result = [...readings];
  fields.forEach(({ label, hidden }, i) => {
    if (hidden || !relationship.test(plain(label))) return;
    const start = findLastIndexFrom(result, i, ({ reading }) => startsPerson.has(reading));
    if (start === undefined) return;
    for (let j = start; j < result.length && j <= i + reach; j++) {
      if (j > i && startsPerson.has(result[j]!.reading)) break;
      const other = inSection.others[result[j]!.reading];
      if (other) result[j] = change(result[j]!, other);
    }
  });
  return result;
};

function findLastIndexFrom<Item>(
  items: readonly Item[],
  from: number,
  is: (item: Item) => boolean,
) {
  for (let i = from; i >= Math.max(0, from - reach - 1); i--) if (is(items[i]!)) return i;
  return undefined;
}

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

const ownPlace = /^(?:your|my|home|current|present)\b/u;

/** Dates behind a school are its own, without any heading; so is the place right behind it. */
const rows: Pass = (readings, fields) => {
  const result = [...readings];
  readings.forEach(({ reading }, i) => {
    const isPlace = places.has(reading) && !ownPlace.test(plain(fields[i]!.label));
    if (!isPlace && !open.has(reading)) return;
    const before = result
      .slice(Math.max(0, i - (isPlace ? 2 : rowLength)), i)
      .filter(
        (one, j, all) =>
          one.by !== 'hidden' && fields[i - all.length + j]!.form === fields[i]!.form,
      )
      .map((one) => one.reading)
      .findLast((one) => education.has(one) || (!isPlace && work.has(one)));
    if (!before) return;
    const to = inSection[education.has(before) ? 'education' : 'work'][reading];
    if (to) result[i] = change(result[i]!, to);
  });
  return result;
};

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
const dateParts: Pass = (readings, fields) => {
  const result = [...readings];
  fields.forEach((field, i) => {
    const part = readDatePart(field);
    if (!part || field.hidden) return;
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
