import { plain } from '../plain-text';
import type { Reading } from '../rules/rule';
import { inSection } from '../rules/sections';
import { change, type Pass, reach } from './pass';

const relationship = /^relation(?:ship)?\b|\byears? (?:known|acquainted)|how long have you known/u;
const startsPerson = new Set<Reading>(['name', 'given-name', 'family-name']);

/** A name with a relationship right behind it is a referee's, and so is all that stands between and after. */
export const referees: Pass = (readings, fields) => {
  const result = [...readings];
  fields.forEach(({ label }, i) => {
    if (relationship.test(plain(label))) markPerson(result, i);
  });
  return result;
};

/** From the name of the person to the one of the next, all of it is theirs. */
function markPerson(result: Parameters<Pass>[0], i: number) {
  const start = findLastIndexFrom(result, i, ({ reading }) => startsPerson.has(reading));
  if (start === undefined) return besideRelation(result, i);
  for (let j = start; j < result.length && j <= i + reach; j++) {
    if (j > i && startsPerson.has(result[j]!.reading)) break;
    const other = inSection.others[result[j]!.reading];
    if (other) result[j] = change(result[j]!, other);
  }
}

/** A name behind a relationship that no person stands before is that of a relative. */
function besideRelation(readings: Parameters<Pass>[0], i: number) {
  const behind = readings[i + 1];
  const isOfPerson = readings[i - 1]?.by === 'neighbours';
  if (behind && !isOfPerson && startsPerson.has(behind.reading))
    readings[i + 1] = change(behind, 'question');
}

function findLastIndexFrom<Item>(
  items: readonly Item[],
  from: number,
  is: (item: Item) => boolean,
) {
  for (let i = from; i >= Math.max(0, from - reach - 1); i--) if (is(items[i]!)) return i;
  return undefined;
}
