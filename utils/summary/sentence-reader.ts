import { fold } from '../posting/fold';
import { phraseFinder, phrasesIn } from '../posting/phrase-finder';
import type { Language } from '../posting/words/stop-words';
import { type SentenceRules, sentenceRules } from './rules/sentences';

/** The rules of one language, ready to be asked about what was heard. */
export interface Reader {
  language: Language;
  /** Folded, but for the marks that tell two words of the language apart. */
  hear: (text: string) => string;
  leans: (heard: string) => boolean;
  invites: (heard: string) => boolean;
  isDeed: (word: string | undefined) => boolean;
  isBeginning: (word: string) => boolean;
  words: Record<WordRow, ReadonlySet<string>>;
  holds: Record<PhraseRow, (heard: string) => boolean>;
}

const wordRows = [
  'points',
  'pointsEarly',
  'mere',
  'self',
  'auxiliaries',
  'articles',
  'works',
  'completes',
  'subordinates',
  'merelyAble',
] as const;
type WordRow = (typeof wordRows)[number];

const phraseRows = [
  'self',
  'ours',
  'sends',
  'sumsUp',
  'reader',
  'doubts',
  'vague',
  'figures',
] as const;
type PhraseRow = (typeof phraseRows)[number];

const readers = new Map<Language, Reader>();

/** Made once for each language. */
export function readerOf(language: Language): Reader {
  const known = readers.get(language) ?? makeReader(language, sentenceRules[language]);
  readers.set(language, known);
  return known;
}

function makeReader(language: Language, rules: SentenceRules): Reader {
  const hear = hearing(rules.marked);
  const phrases = (row: keyof SentenceRules) => phrasesIn(rules[row]).map(hear);
  const [leans, stands] = [startsWithOne(phrases('leans')), startsWithOne(phrases('stands'))];
  const [deeds, mere] = [new Set(phrases('deeds')), new Set(phrases('mere'))];
  const [deedEndings, beginnings] = [endings('deedEndings'), endings('beginnings')];
  function endings(row: 'deedEndings' | 'beginnings') {
    const known = phrases(row);
    return (word: string) =>
      known.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  }
  return {
    language,
    hear,
    leans: (heard) => leans(heard) && !stands(heard.replace(/\b\d+\b/g, '#')),
    invites: startsWithOne(phrases('invites')),
    isDeed: (word = '') => !mere.has(word) && (deeds.has(word) || deedEndings(word)),
    isBeginning: beginnings,
    words: rowsOf(wordRows, (row) => new Set(phrases(row))),
    holds: rowsOf(phraseRows, (row) => {
      const find = phraseFinder(phrases(row));
      return (heard) => find(heard).length > 0;
    }),
  };
}

const rowsOf = <Row extends string, Made>(rows: readonly Row[], make: (row: Row) => Made) =>
  Object.fromEntries(rows.map((row) => [row, make(row)])) as Record<Row, Made>;

/** Folding that keeps words, and letters at a word's end, apart from those that differ in marks alone. */
function hearing(marked: string): (text: string) => string {
  const words = new Set(phrasesIn(marked));
  if (words.size === 0) return fold;
  const isApart = (word: string) => words.has(word) || words.has(`-${word.at(-1)}`);
  return (text) =>
    fold(
      text
        .normalize('NFC')
        .replace(/\p{L}+/gu, (word) => (isApart(word.toLowerCase()) ? `${word}0` : word)),
    );
}

/** Of phrases of any length, by their first word. */
function startsWithOne(phrases: readonly string[]): (heard: string) => boolean {
  const byFirst = Map.groupBy(phrases, (phrase) => phrase.split(' ', 1)[0]!);
  return (heard) =>
    (byFirst.get(heard.split(' ', 1)[0]!) ?? []).some((phrase) =>
      `${heard} `.startsWith(`${phrase} `),
    );
}
