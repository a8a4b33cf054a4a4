import { plain } from '../plain-text';
import { formerJobWords, inSection } from '../rules/sections';
import { change, type Pass } from './pass';

/** How many fields a block about one former job takes. */
const blockLength = 20;

/** A company with a supervisor and a reason for leaving is a former one, whatever the heading. */
export const formerJobs: Pass = (readings, fields) => {
  const marks = fields.map(({ label }) => formerJobWords.test(plain(label)));
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
