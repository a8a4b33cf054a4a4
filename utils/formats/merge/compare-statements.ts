import type { Statement } from '../../resume/schema';
import type { ImportChange, Target } from './import-change';
import { plainText, sharedWords } from './same-text';

/** Two thirds of the words: one more adverb is a wording, another figure with another verb is another fact. */
const leastShared = 0.66;

/** Beyond this many pairs nobody looks through wordings any more, and comparing them costs seconds. */
const mostPairs = 40_000;

export function compareStatements(
  of: Target,
  mine: readonly Statement[],
  imported: readonly Statement[],
): ImportChange[] {
  const said = new Set(mine.flatMap((one) => [one.text, ...one.alternatives]).map(plainText));
  const fresh = imported.filter(({ text }) => {
    const plain = plainText(text);
    if (plain === '' || said.has(plain)) return false;
    said.add(plain);
    return true;
  });
  const searched = mine.length * fresh.length <= mostPairs ? mine : [];
  return fresh.map((statement) => {
    const id = `${of}/statement/${statement.id}`;
    const alike = searched.find(({ text }) => sharedWords(text, statement.text) >= leastShared);
    return alike
      ? { id, is: 'wording', of, statement, mine: alike }
      : { id, is: 'statement', of, statement };
  });
}
