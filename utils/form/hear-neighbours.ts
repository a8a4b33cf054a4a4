import type { FirstReading } from './classify-field';
import { dateParts } from './neighbours/date-parts';
import { files } from './neighbours/files';
import { formerJobs } from './neighbours/former-jobs';
import { names } from './neighbours/names';
import type { Fields, Pass } from './neighbours/pass';
import { phones } from './neighbours/phones';
import { referees } from './neighbours/referees';
import { rows } from './neighbours/rows';

/** In order: whose a field is comes before what its parts are. */
const passes: readonly Pass[] = [formerJobs, referees, rows, names, phones, dateParts, files];

/** Corrects readings by what stands beside them: what "Name" means shows in the field that follows. */
export const hearNeighbours = (fields: Fields, first: FirstReading[]): FirstReading[] =>
  passes.reduce((readings, pass) => pass(readings, fields), first);
