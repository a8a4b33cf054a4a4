import type { FirstReading } from './classify-field';
import { dateParts } from './neighbours/date-parts';
import { files } from './neighbours/files';
import { formerJobs } from './neighbours/former-jobs';
import { headings } from './neighbours/headings';
import { logIns } from './neighbours/log-ins';
import { names } from './neighbours/names';
import type { Fields, Pass } from './neighbours/pass';
import { phones } from './neighbours/phones';
import { places } from './neighbours/places';
import { referees } from './neighbours/referees';
import { rows } from './neighbours/rows';
import type { FieldSnapshot } from './snapshot';

/** In order: whose a field is comes before what its parts are. */
const passes: readonly Pass[] = [
  headings,
  formerJobs,
  referees,
  rows,
  names,
  places,
  phones,
  dateParts,
  files,
  logIns,
];

const isSeen = ({ hidden }: FieldSnapshot) => !hidden;
const isMeant = ({ decoy }: FieldSnapshot) => !decoy;

/**
 * Corrects readings by what stands beside them: what "Name" means shows in the field that follows. What a person
 * sees is judged by what a person sees; what is hidden for now, by all that is no trap.
 */
export function hearNeighbours(fields: Fields, first: FirstReading[]): FirstReading[] {
  const seen = hearAmong(isSeen, fields, first);
  if (fields.every(isSeen)) return seen;
  const all = hearAmong(isMeant, fields, first);
  return fields.map((field, i) => (field.hidden ? all[i]! : seen[i]!));
}

function hearAmong(
  belongs: (field: FieldSnapshot) => boolean,
  fields: Fields,
  first: FirstReading[],
): FirstReading[] {
  const places = fields.flatMap((field, i) => (belongs(field) ? [i] : []));
  const own = places.map((i) => fields[i]!);
  const start = places.map((i) => first[i]!);
  const heard = passes.reduce((readings, pass) => pass(readings, own), start);
  const result = [...first];
  places.forEach((place, i) => {
    result[place] = heard[i]!;
  });
  return result;
}
