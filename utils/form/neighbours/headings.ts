import { groupOf, type Kind } from '../kinds';
import { change, type Pass } from './pass';

/** A heading asks one thing: what stands bare behind the field that answers it asks another. */
export const headings: Pass = (readings, fields) =>
  readings.map((reading, i) => {
    if (reading.by !== 'section' || i === 0 || !isOnce(reading.reading as Kind)) return reading;
    const before = fields[i - 1]!;
    const isAnswered =
      before.section === fields[i]!.section &&
      before.form === fields[i]!.form &&
      readings[i - 1]!.reading === reading.reading;
    return isAnswered ? change(reading, 'question') : reading;
  });

const asked = new Set(['name', 'contact', 'place', 'links']);
const isOnce = (kind: Kind) => asked.has(groupOf(kind));
