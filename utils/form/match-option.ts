import { plain } from './plain-text';
import type { FieldOption } from './snapshot';
import type { Wanted } from './values/wanted';
import { yesOrNo } from './values/yes-no';

/** A choice must be at least this near to what is wanted, and this far ahead of the next. */
const nearest = 0.7;
const lead = 0.1;

const placeholder =
  /^(?:-+.*|\.{2,}.*|(?:please )?(?:select|choose|pick)\b.*|bitte .*|wahlen.*|auswahlen|selecc?ion.*|choisi.*|veuillez.*|scegli.*|kies .*|valj.*|vaelg.*|velg.*|wybierz.*|vyber.*|)$/;

/** The choices that a person could mean: not the list's own invitation to choose. */
const real = (options: readonly FieldOption[]) =>
  options.filter(({ label, disabled }) => !disabled && !placeholder.test(plain(label)));

/** The choice that means what is wanted; `undefined` where none does, or two do. */
export function matchOption(
  options: readonly FieldOption[],
  wanted: Wanted,
): FieldOption | undefined {
  const choices = real(options);
  if (wanted.years !== undefined)
    return onlyOne(choices.filter(({ label }) => holdsYears(label, wanted.years!)));
  const worded = best(choices, [wanted.text, ...(wanted.alike ?? [])]);
  if (worded || wanted.yes === undefined) return worded;
  return onlyOne(choices.filter(({ label }) => yesOrNo(label) === wanted.yes));
}

const onlyOne = <Item>(items: readonly Item[]) => (items.length === 1 ? items[0] : undefined);

function best(choices: readonly FieldOption[], spellings: readonly string[]) {
  const wanted = [...new Set(spellings.map(comparable).filter((text) => text !== ''))];
  const scored = choices
    .map((option) => ({
      option,
      score: Math.max(0, ...wanted.map((text, rank) => nearness(option, text) - rank * 1e-4)),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < nearest) return undefined;
  // Choices that are told apart by spelling alone are ranked by spelling; anything else must clearly lead.
  const isExact = first.score > 0.99 - wanted.length * 1e-4;
  const isAhead = first.score - (second?.score ?? 0) >= (isExact ? 1e-5 : lead);
  return isAhead ? first.option : undefined;
}

const comparable = (text: string) =>
  plain(text)
    .replace(/[\s.,;:'"()/-]+/gu, ' ')
    .trim();

function nearness({ label, value }: FieldOption, wanted: string): number {
  const said = comparable(label);
  if (said === wanted) return 1;
  if (comparable(value) === wanted && wanted.length > 1 && !/^\d+$/.test(wanted)) return 0.97;
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

/** Whether a range such as "3-5 years", "10+" or "less than 1" holds a number of years. */
export function holdsYears(label: string, years: number): boolean {
  const text = plain(label);
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [low, high] = numbers;
  if (low === undefined) return /^(?:none|no experience|keine)/.test(text) && years === 0;
  if (high !== undefined) return years >= low && years <= high;
  if (/less than|under|fewer|below|weniger|moins|<|up to|bis zu/.test(text))
    return years < low || (/up to|bis zu/.test(text) && years === low);
  if (/\+|more|over|above|at least|or (?:more|above)|mehr|plus|>|mindestens/.test(text)) {
    return /^(?:more than|over|above|mehr als|plus de|>)/.test(text) ? years > low : years >= low;
  }
  return years === low;
}
