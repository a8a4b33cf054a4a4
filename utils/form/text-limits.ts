import { plain } from './plain-text';
import type { FieldSnapshot } from './snapshot';

/** How long a text may and must be, as far as its field says. */
export interface TextLimits {
  mostCharacters: number;
  mostWords: number;
  fewestCharacters: number;
  fewestWords: number;
}

const characters =
  'characters?|chars?|zeichen|caracteres?|caratteri|tekens|tecken|tegn|znakow|znaku|znaky|merkkia|文字|字符|字|자';
const words =
  'words?|worte?r?|woerter|mots?|palabras?|palavras?|parole|woorden|ord|slow|slov|単語|单词|단어';
const number = "\\d{1,3}(?:[.,' ]\\d{3}){1,3}|\\d{1,12}";

/** "between 100 and 500 characters", "300 words": a number or two, and what is counted. */
const amount = new RegExp(
  `(?:(${number})\\s?(?:-|–|to|and|bis|und|a|et|y|e|tot|en|till|och|til|og|do|az|~|から)\\s?)?(${number})[\\s-]?(?:(${characters})|(${words}))(?!\\p{Script=Latin})`,
  'giu',
);

const atLeast =
  /(?:at least|min\w*|more than|mindestens|wenigstens|au moins|al menos|como minimo|pelo menos|no minimo|almeno|minstens|ten minste|minst|mindst|co najmniej|alespon|nejmene|最低|最小|최소)\W{0,12}(?:of |de |di |von )?$/u;
const notMore = /(?:no|not|nicht|pas|non|niet|inte|ikke) (?:more|mehr|plus|piu|meer|mer|mere)/;
const orMore = /^\W{0,3}(?:or more|minimum|min\b|oder mehr|ou plus|o mas|ou mais|以上|이상)/u;

const asNumber = (digits: string) => Number(digits.replace(/\D/g, ''));

/** The limits that a field sets: its `maxlength`, and what its label, its help and its placeholder say. */
export function textLimits({ maxLength, label, help, placeholder }: FieldSnapshot): TextLimits {
  const limits: TextLimits = {
    mostCharacters: maxLength ?? Number.POSITIVE_INFINITY,
    mostWords: Number.POSITIVE_INFINITY,
    fewestCharacters: 0,
    fewestWords: 0,
  };
  const text = plain(`${label} \n ${help} \n ${placeholder}`);
  for (const said of text.matchAll(amount)) {
    const [whole, low, high, inCharacters] = said;
    const [most, fewest] = inCharacters
      ? (['mostCharacters', 'fewestCharacters'] as const)
      : (['mostWords', 'fewestWords'] as const);
    const before = text.slice(Math.max(0, said.index - 30), said.index);
    const after = text.slice(said.index + whole.length, said.index + whole.length + 20);
    const value = asNumber(high!);
    const isLeast = (atLeast.test(before) && !notMore.test(before)) || orMore.test(after);
    if (isLeast && low === undefined) limits[fewest] = Math.max(limits[fewest], value);
    else if (value > 0) limits[most] = Math.min(limits[most], value);
    if (low !== undefined) limits[fewest] = Math.max(limits[fewest], asNumber(low));
  }
  return limits;
}
