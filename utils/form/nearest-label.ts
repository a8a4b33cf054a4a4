import { plain } from './plain-text';

/** A choice must be at least this near to what is wanted, and this far ahead of the next. */
const nearest = 0.7;
const lead = 0.1;

/** The words of a choice, and what it is in the page's code. */
interface Choice {
  label: string;
  value: string;
}

/** The choice that bears one of the spellings, best first; `undefined` where none does, or two do. */
export function nearestLabel<Item extends Choice>(
  choices: readonly Item[],
  spellings: readonly string[],
): Item | undefined {
  const wanted = [...new Set(spellings.map(comparable).filter((text) => text !== ''))];
  const scored = choices
    .map((choice) => ({
      choice,
      score: Math.max(0, ...wanted.map((text, rank) => nearness(choice, text) - rank * 1e-4)),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < nearest) return undefined;
  // Choices that are told apart by spelling alone are ranked by spelling; anything else must clearly lead.
  const isExact = first.score > 0.99 - wanted.length * 1e-4;
  const isAhead = first.score - (second?.score ?? 0) >= (isExact ? 1e-5 : lead);
  return isAhead ? first.choice : undefined;
}

const comparable = (text: string) =>
  plain(text)
    .replace(/[\s.,;:'"()/-]+/gu, ' ')
    .trim();

/** What stands in brackets behind the words of a choice explains them: "Go (programming language)". */
const withoutGloss = (label: string) => label.replace(/\([^()]*\)$/u, '');

function nearness({ label, value }: Choice, wanted: string): number {
  const said = comparable(label);
  if (said === wanted) return 1;
  if (comparable(value) === wanted && wanted.length > 1 && !/^\d+$/.test(wanted)) return 0.97;
  if (comparable(withoutGloss(label)) === wanted) return 0.96;
  const shorter = said.length < wanted.length ? said : wanted;
  const longer = shorter === said ? wanted : said;
  if (shorter.length >= 3 && longer.startsWith(`${shorter} `)) return 0.8;
  return 0.75 * overlap(said.split(' '), wanted.split(' '));
}

/** Share of words in common: 1 for the same words in another order. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length;
  return common / (a.length + b.length - common);
}
