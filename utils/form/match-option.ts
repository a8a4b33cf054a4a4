import { plain } from './plain-text';
import { holds, readRange, type Scale } from './read-range';
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
  if (wanted.years !== undefined) return inRange(choices, 'years', wanted.years);
  const worded = best(choices, [wanted.text, ...(wanted.alike ?? [])]);
  if (worded) return worded;
  if (wanted.days !== undefined)
    return inRange(choices, 'days', wanted.days) ?? nearestSpan(choices, wanted.days);
  if (wanted.amount !== undefined) return inRange(choices, 'amount', wanted.amount);
  if (wanted.yes === undefined) return undefined;
  return onlyOne(choices.filter(({ label }) => yesOrNo(label) === wanted.yes));
}

/** The only choice whose range holds a number: of two that do, nobody can tell which is meant. */
const inRange = (choices: readonly FieldOption[], scale: Scale, value: number) =>
  onlyOne(
    choices.filter(({ label }) => {
      const range = readRange(label, scale);
      return range !== undefined && holds(range, value);
    }),
  );

/** Four weeks are a month, and two weeks fifteen days: as far apart as this, no further. */
const sameSpan = 0.12;

const nearestSpan = (choices: readonly FieldOption[], days: number) =>
  onlyOne(
    choices.filter(({ label }) => {
      const range = readRange(label, 'days');
      if (!range || range.low !== range.high || days === 0) return false;
      return Math.abs(range.low - days) <= sameSpan * Math.max(range.low, days);
    }),
  );

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
