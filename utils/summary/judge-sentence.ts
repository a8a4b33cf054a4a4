import { fold } from '../posting/fold';
import { phraseFinder, phrasesIn } from '../posting/phrase-finder';
import { type Language, stopWordsOf } from '../posting/words/stop-words';
import { stem } from '../ranking/stem';
import { sentenceRules } from './rules/sentences';

/** How a sentence reads when it stands alone. */
export interface Judgement {
  /** Whether it may stand in a summary at all: no question, no lead-in, no invitation. */
  usable: boolean;
  /** Whether it means nothing without the sentence before it. */
  leans: boolean;
  /** It invites the reader to look elsewhere; what follows speaks of what is there. */
  invites: boolean;
  /** From 0 to 1, how much it is the owner speaking of what they did, and well. */
  voice: number;
}

export interface Setting {
  language: Language;
  /** Bullets may be short, and leave the "I" out. */
  isBullet: boolean;
  /** A paragraph that goes on from others of its entry. */
  goesOn?: boolean;
}

interface Reader {
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

function readerOf(language: Language): Reader {
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

/** Shorter than this, in words, a sentence is an aside; a bullet may be shorter. */
const fewestWords = 4;
/** Among so many first words a pointer points back; further in it mostly points within the sentence. */
const early = 4;

/** What may be done with one of the owner's sentences; `earlier` are those before it in the same statement, folded. */
export function judgeSentence(
  text: string,
  earlier: readonly string[],
  setting: Setting,
): Judgement {
  const reader = readerOf(setting.language);
  const folded = fold(text);
  const invites = reader.invites(folded);
  const isWhole = setting.isBullet || folded.split(' ').length >= fewestWords;
  const ends = /[?:？：…]["'”’»」]?$/.test(text);
  return {
    usable:
      isWhole &&
      folded !== '' &&
      !ends &&
      !invites &&
      !reader.holds.sends(folded) &&
      !reader.holds.sumsUp(folded),
    leans: leansOnEarlier({ text, folded, earlier }, reader, setting),
    invites,
    voice: voiceOf(text, folded, reader, setting),
  };
}

function leansOnEarlier(
  { text, folded, earlier }: { text: string; folded: string; earlier: readonly string[] },
  reader: Reader,
  { isBullet, goesOn }: Setting,
): boolean {
  if (reader.leans(folded)) return true;
  const words = folded.split(' ');
  if (!isBullet && words.slice(0, early).some((word) => reader.pointsEarly.has(word))) return true;
  if ((goesOn || earlier.length > 0) && takesAsKnown(text, reader)) return true;
  return pointsBack(words, text, reader) || namesAgain(words, earlier, reader);
}

/**
 * "these problems", "this to …": near the start always; later, where what it points at is not in the sentence. Alone,
 * it may point at the clause before a comma.
 */
function pointsBack(words: readonly string[], text: string, { points, language }: Reader): boolean {
  return words.some((word, at) => {
    if (!points.has(word)) return false;
    if (at < early) return true;
    const next = words[at + 1] ?? '';
    if (next.length < 3 || stopWordsOf(language).has(next)) return wordsBeforeComma(text) >= at;
    const named = stem(next, language);
    return !words.slice(0, at).some((one) => stem(one, language) === named);
  });
}

function wordsBeforeComma(text: string): number {
  const comma = text.indexOf(',');
  return comma < 0 ? Number.POSITIVE_INFINITY : fold(text.slice(0, comma)).split(' ').length;
}

/** "The agent …" after a sentence that brought the agent in. */
function namesAgain(
  [article, noun]: readonly string[],
  earlier: readonly string[],
  { language, articles }: Reader,
): boolean {
  if (!noun || noun.length < 3 || !articles.has(article!)) return false;
  const named = stem(noun, language);
  return earlier.some((text) => text.split(' ').some((word) => stem(word, language) === named));
}

/** So many words after an article say which one is meant, or none does. */
const nounPhrase = 5;

/** "I maintain the API, …", "Published the tool as …": the thing done is taken as known, and nothing says which. */
function takesAsKnown(text: string, reader: Reader): boolean {
  const words = text.split(/\s+/, nounPhrase + 3);
  const at = articleAfterVerb(words.slice(0, 3).map(fold), reader);
  if (at < 0) return false;
  const after = words.slice(at + 1, at + 1 + nounPhrase);
  const end = after.findIndex((word) => /[,;:.!]$/.test(word));
  const phrase = end < 0 ? after : after.slice(0, end + 1);
  return !phrase.some((word) => reader.completes.has(fold(word)) || isNamed(word, reader.language));
}

/** Place of the article in "I keep the …", "Kept the …", "To test the …", "Taking the …"; -1 where there is none. */
function articleAfterVerb(words: readonly string[], reader: Reader): number {
  const [first = '', second = '', third = ''] = words;
  const isOpening = reader.language === 'en' && /^(?:to|by)$/.test(first);
  if (reader.articles.has(third) && (reader.self.has(first) || isOpening)) return 2;
  const isVerb = isDeed(first, reader) || (reader.language === 'en' && /^\w{2,}ing$/.test(first));
  return isVerb && reader.articles.has(second) ? 1 : -1;
}

/** German writes every noun with a capital. */
const isNamed = (word: string, language: Language) =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(word);

/** Languages that leave the pronoun out say "I" by the verb. */
const dropsPronoun: ReadonlySet<Language> = new Set(['es', 'pt']);
/** What a sentence keeps of its worth when it speaks so; that of a deed keeps it all. */
const kept = { self: 0.6, ours: 0.5, byVerb: 0.8, matter: 0.15 };
/** "We" among so many first words does something; further on it stands by. */
const subjectWithin = 6;
const spoilt = { toReader: 0.3, doubtful: 0.3, loud: 0.5, listed: 0.3, asKnown: 0.6 };

function voiceOf(text: string, folded: string, reader: Reader, setting: Setting): number {
  let voice = subjectOf(folded, reader, setting);
  if (reader.holds.reader(folded)) voice *= spoilt.toReader;
  if (reader.holds.doubts(folded)) voice *= spoilt.doubtful;
  if (takesAsKnown(text, reader)) voice *= spoilt.asKnown;
  if (text.endsWith('!')) voice *= spoilt.loud;
  return isLabelled(text) ? voice * spoilt.listed : voice;
}

/** Who the sentence is about: the owner by a deed, the owner at all, the owner among others, or the matter. */
function subjectOf(folded: string, reader: Reader, { isBullet }: Setting): number {
  const { holds, deeds, language } = reader;
  const words = folded.split(' ');
  const isSelf = isBullet || holds.self(folded);
  if (tellsDeed(words, reader) || (isSelf && deeds.size === 0)) return 1;
  if (isSelf) return kept.self;
  if (holds.ours(words.slice(0, subjectWithin).join(' '))) return kept.ours;
  return dropsPronoun.has(language) ? kept.byVerb : kept.matter;
}

/** "Technologies: Go, Rust" names and tells nothing. */
const isLabelled = (text: string) => /^[^\s:]+(?: [^\s:]+)?: /.test(text);

/** "Moved forty services", "I then moved", "I was able to move"; not "as I moved", which is told on the side. */
function tellsDeed(words: readonly string[], reader: Reader): boolean {
  if (isDeed(words[0], reader)) return true;
  return words.some((word, at) => {
    if (!reader.self.has(word) || reader.subordinates.has(words[at - 1] ?? '')) return false;
    const [next, second] = [words[at + 1], words[at + 2]];
    const isAble = next === 'was' && second === 'able';
    return isAble || isDeed(next, reader) || (isBetween(next) && isDeed(second, reader));
  });
}

/** What may stand between "I" and its verb. */
const isBetween = (word = '') => /^(?:also|then|have|had|first|later|personally|\w+ly)$/.test(word);

function isDeed(word = '', { deeds, mere, language }: Reader): boolean {
  if (mere.has(word)) return false;
  return deeds.has(word) || (language === 'en' && /^\w{2,}ed$/.test(word));
}
