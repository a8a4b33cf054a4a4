import type { Language } from '../posting/words/stop-words';
import { stemEnglish } from './stem-english';

/** Endings that bend a word without changing what it names, longest first; four letters of a word always stay. */
const endings: Record<Exclude<Language, 'en'>, string> = {
  de: 'ungen innen ern est ung lich isch igen iger keit heit en er em es in nd e n s',
  fr: 'issements issement atrices ateurs ations ements euses ation ateur ement ités euse eurs ives ité eur ive if ées és ée er ez es é e s',
  es: 'amientos amiento aciones adoras adores ación adora ador idades mente ando iendo idad ados adas ado ada ar er ir os as es o a e s',
  pt: 'amentos amento adoras adores ações ação adora ador idades mente ando endo idade ados adas ado ada ar er ir os as es o a e s',
  nl: 'heden ingen heid lijk ing eren en er e s',
  sv: 'heterna heter arna erna orna ande ende aren aste het are ade ar er or en et na a e s t',
};

const lists = Object.fromEntries(
  Object.entries(endings).map(([language, list]) => [language, list.split(' ')]),
) as Record<keyof typeof endings, string[]>;

const shortestStem = 4;
/** Cleared when full: a resume and a posting together have a tenth of it. */
const mostKept = 20_000;
const kept = new Map<Language, Map<string, string>>();

/** What the forms of a word have in common; lower case in and out, accents folded. */
export function stem(lower: string, language: Language): string {
  const stems = kept.get(language) ?? keepNew(language);
  const known = stems.get(lower);
  if (known !== undefined) return known;
  if (stems.size >= mostKept) stems.clear();
  const made = language === 'en' ? stemEnglish(plain(lower)) : cutEnding(lower, language);
  stems.set(lower, made);
  return made;
}

/**
 * Whether a word's stem may be this one: it ends as its word does not by one letter at most, accents aside. Of most words
 * no stem need be made.
 */
export const mayHaveStem = (word: string, stemmed: string): boolean =>
  word.startsWith(stemmed.slice(0, -1)) || !isAscii(word);

/** Without accents, and so without anything to fold. */
export const isAscii = (word: string) => /^[ -~]*$/.test(word);

function keepNew(language: Language): Map<string, string> {
  const stems = new Map<string, string>();
  kept.set(language, stems);
  return stems;
}

function cutEnding(lower: string, language: keyof typeof endings): string {
  const ending = lists[language].find(
    (one) => lower.length - one.length >= shortestStem && lower.endsWith(one),
  );
  return plain(ending ? lower.slice(0, -ending.length) : lower);
}

/** Most words have no marks to fold, and normalizing costs more than all the rest. */
const isPlain = (word: string) => /^[a-z0-9]*$/.test(word);

const plain = (word: string) =>
  isPlain(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
