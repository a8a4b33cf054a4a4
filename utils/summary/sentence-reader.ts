import { phraseFinder, phrasesIn } from '../posting/phrase-finder';
import type { Language } from '../posting/words/stop-words';
import { sentenceRules } from './rules/sentences';

/** The rules of one language, ready to be asked. */
export interface Reader {
  language: Language;
  leans: (folded: string) => boolean;
  invites: (folded: string) => boolean;
  points: ReadonlySet<string>;
  pointsEarly: ReadonlySet<string>;
  deeds: ReadonlySet<string>;
  mere: ReadonlySet<string>;
  self: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  completes: ReadonlySet<string>;
  subordinates: ReadonlySet<string>;
  holds: Record<
    'self' | 'ours' | 'sends' | 'sumsUp' | 'reader' | 'doubts',
    (folded: string) => boolean
  >;
}

const readers = new Map<Language, Reader>();

/** Made once for each language. */
export function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const rules = sentenceRules[language];
  const made: Reader = {
    language,
    leans: startsWithOne(rules.leans),
    invites: startsWithOne(rules.invites),
    points: new Set(phrasesIn(rules.points)),
    pointsEarly: new Set(phrasesIn(rules.pointsEarly)),
    deeds: new Set(phrasesIn(rules.deeds)),
    mere: new Set(phrasesIn(rules.mere)),
    self: new Set(phrasesIn(rules.self)),
    articles: new Set(phrasesIn(rules.articles)),
    completes: new Set(phrasesIn(rules.completes)),
    subordinates: new Set(phrasesIn(rules.subordinates)),
    holds: {
      self: holdsOne(rules.self),
      ours: holdsOne(rules.ours),
      sends: holdsOne(rules.sends),
      sumsUp: holdsOne(rules.sumsUp),
      reader: holdsOne(rules.reader),
      doubts: holdsOne(rules.doubts),
    },
  };
  readers.set(language, made);
  return made;
}

function holdsOne(table: string): (folded: string) => boolean {
  const find = phraseFinder(phrasesIn(table));
  return (folded) => find(folded).length > 0;
}

/** Of phrases of any length, by their first word. */
function startsWithOne(table: string): (folded: string) => boolean {
  const byFirst = Map.groupBy(phrasesIn(table), (phrase) => phrase.split(' ', 1)[0]!);
  return (folded) =>
    (byFirst.get(folded.split(' ', 1)[0]!) ?? []).some((phrase) =>
      `${folded} `.startsWith(`${phrase} `),
    );
}

/** A word that tells what somebody did. */
export function isDeed(word = '', { deeds, mere, language }: Reader): boolean {
  if (mere.has(word)) return false;
  return deeds.has(word) || (language === 'en' && /^\w{2,}ed$/.test(word));
}
