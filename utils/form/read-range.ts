import { plain } from './plain-text';

/** What a choice such as "3-5 years" or "over 50k" covers, in its unit; an open end is infinite. */
export interface Range {
  low: number;
  high: number;
  /** Whether the ends themselves are in it. */
  withLow: boolean;
  withHigh: boolean;
}

/** How the numbers of a list of choices are meant. */
export type Scale = 'years' | 'days' | 'amount';

/** Beginnings of words that name a stretch of time, in days. */
const spans: readonly (readonly [days: number, called: RegExp])[] = [
  [1, /^(?:days?|tage?n?|jours?|dias?|giorn[oi]|dage?n?|dagar|dzien|dni|dny|den|日|일|天)$/],
  [
    7,
    /^(?:weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|weke?n|veck[ao]r?|uger?|uker?|tydzien|tygodni\p{L}*|tydn\p{L}*|週間?|주|周)$/u,
  ],
  [
    30,
    /^(?:months?|mos?|monate?n?|mois|mes(?:es)?|mesi|mese|maand(?:en)?|manad(?:er)?|maaneder?|maned(?:er)?|miesiac\p{L}*|miesiec\p{L}*|mesic\p{L}*|か月|ヶ月|ヵ月|カ月|个月|個月|개월|달)$/u,
  ],
  [
    365,
    /^(?:years?|yrs?|jahre?n?|ans?|annees?|anos?|ann[io]|jaar|jaren|ar|rok\p{L}*|lata?|年|년)$/u,
  ],
];

const atOnce =
  /\b(?:immediate\w*|immediately|now|right away|asap|none|no notice|sofort|ab sofort|keine|immediat\w*|tout de suite|aucun|inmediat\w*|ninguno|imediat\w*|nenhum|subito|immediat[oa]|nessuno|direct|per direct|onmiddellijk|omgaende|straks|natychmiast|ihned)\b|即日|すぐ|立即|即时|즉시/;
const nothing =
  /^(?:none|no experience|no|keine|aucune?|sin experiencia|ninguna|nenhuma|nessuna|geen|ingen|brak|zadne|なし|无|없음)\b/;

const less =
  /\b(?:less than|under|fewer|below|weniger als|unter|moins de|menos de|meno di|minder dan|onder|mindre an|under|mindre end|mindre enn|mniej niz|ponizej|mene nez)\b|<|未満|미만/;
const upTo =
  /\b(?:up to|at most|bis zu|maximal|jusqu|hasta|ate|fino a|tot|upp till|op til|opptil|do)\b|≤|以下|以内|이하/;
const above =
  /\b(?:more than|over|above|greater than|mehr als|uber|plus de|mas de|mais de|piu di|oltre|meer dan|mer an|mere end|mer enn|wiecej niz|powyzej|vice nez)\b|>/;
const atLeast =
  /\+|\b(?:at least|or (?:more|above|over)|and (?:more|above|up)|mindestens|oder mehr|und mehr|au moins|et plus|ou plus|al menos|o mas|y mas|pelo menos|ou mais|almeno|o piu|e oltre|minstens|of meer|minst|eller mer|eller fler|mindst|eller mere|co najmniej|i wiecej|lub wiecej|alespon|a vice|plus|more)\b|以上|이상/;

const number = /(?<![\p{L}\d])\d{1,3}(?:[.,'’ ]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?/gu;

interface Amount {
  value: number;
  end: number;
}

/** A range is said in few words; what is longer is prose with numbers in it. */
const longest = 120;

/** What a choice covers; `undefined` where it says no number that we can place. */
export function readRange(label: string, scale: Scale): Range | undefined {
  const text = plain(label.slice(0, longest));
  const amounts = amountsIn(text, scale);
  const [first, second] = amounts;
  if (!first) return isNone(text, scale) ? closed(0, 0) : undefined;
  if (amounts.length > 2) return undefined;
  if (second) return closed(first.value, second.value);
  const { value } = first;
  if (less.test(text)) return { ...closed(Number.NEGATIVE_INFINITY, value), withHigh: false };
  if (above.test(text)) return { ...closed(value, Number.POSITIVE_INFINITY), withLow: false };
  if (atLeast.test(text)) return closed(value, Number.POSITIVE_INFINITY);
  if (upTo.test(text)) return closed(Number.NEGATIVE_INFINITY, value);
  return closed(value, value);
}

const closed = (low: number, high: number): Range => ({ low, high, withLow: true, withHigh: true });

const isNone = (text: string, scale: Scale) =>
  scale === 'days' ? atOnce.test(text) : nothing.test(text);

function amountsIn(text: string, scale: Scale): Amount[] {
  const found = [...text.matchAll(number)].map(({ 0: digits, index }) => ({
    digits,
    end: index + digits.length,
  }));
  if (scale === 'years') return found.map(({ digits, end }) => ({ value: decimal(digits), end }));
  if (scale === 'amount') return moneyIn(text, found);
  const units = found.map(({ end }) => unitAt(text, end));
  // "1-2 months": the unit behind the last number is that of all before it.
  const known = units.map((unit, i) => unit ?? units.slice(i).find((one) => one !== undefined));
  if (known.includes(undefined)) return [];
  return found.map(({ digits, end }, i) => ({ value: decimal(digits) * known[i]!, end }));
}

const decimal = (digits: string) => Number(digits.replace(',', '.'));

const unitAt = (text: string, at: number): number | undefined => {
  const word = /^[\s\-+]{0,3}(?:calendar |full )?([\p{L}]{1,14})/u.exec(
    text.slice(at, at + 32),
  )?.[1];
  return word === undefined ? undefined : spans.find(([, called]) => called.test(word))?.[0];
};

/** "50k" and "50.000" are the same; in "50-60k" the letter holds for both. */
function moneyIn(text: string, found: readonly { digits: string; end: number }[]): Amount[] {
  const times = found.map(({ end }) => {
    const mark = /^\s?(k|tsd|mil\b|m|mio)(?!\p{L})/u.exec(text.slice(end, end + 5))?.[1];
    return mark === undefined ? undefined : /^(?:m|mio)$/.test(mark) ? 1e6 : 1e3;
  });
  return found.map(({ digits, end }, i) => {
    const grouped = /[.,'’ ]\d{3}/.test(digits);
    const value = grouped ? Number(digits.replace(/\D/g, '')) : decimal(digits);
    const by = times[i] ?? (value < 1000 ? times.at(-1) : undefined) ?? 1;
    return { value: value * by, end };
  });
}

/** Whether a range holds a number. */
export const holds = ({ low, high, withLow, withHigh }: Range, value: number) =>
  (withLow ? value >= low : value > low) && (withHigh ? value <= high : value < high);
