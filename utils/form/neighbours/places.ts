import { plain } from '../plain-text';
import { change, type Pass } from './pass';

const several = /[,/&+]| (?:and|or|und|et|y|e|en|och|og|i|a) /u;

/** A place of residence beside a postal code is the city alone. */
export const places: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    if (reading.reading !== 'location' || several.test(plain(fields[i]!.label))) return reading;
    const isBesideCode = [i - 1, i + 1].some(
      (j) => readings[j]?.reading === 'postal-code' && fields[j]!.form === fields[i]!.form,
    );
    return isBesideCode ? change(reading, 'address-level2') : reading;
  });
