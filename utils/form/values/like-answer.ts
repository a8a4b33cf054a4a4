import type { Answer } from '../answers';
import { contentWords } from './content-words';
import type { Ask, Owner, Wanted } from './wanted';
import { yesOrNo } from './yes-no';

/** Two questions this much alike may be one in other words: half of their words and more are the same. */
const alike = 0.55;
/** One shared word is no likeness, whatever share it is. */
const fewestShared = 2;

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared < fewestShared ? 0 : (2 * shared) / (one.size + other.size);
}

/** A yes or a no is the answer to its own question and to no other. */
const isProse = ({ answer }: Answer) =>
  yesOrNo(answer) === undefined && answer.trim().includes(' ');

/** What the owner answered to the question most like this one. */
export function likeAnswer({ field }: Ask, { answers }: Owner): Wanted | undefined {
  const asked = contentWords(field.label);
  const [best] = answers
    .filter((one) => one.kind === 'question' && isProse(one))
    .map((one) => ({ one, score: likeness(asked, contentWords(one.question)) }))
    .filter(({ score }) => score >= alike)
    .toSorted((a, b) => b.score - a.score);
  return best && { text: best.one.answer.trim(), source: { from: 'answer', answer: best.one.id } };
}
