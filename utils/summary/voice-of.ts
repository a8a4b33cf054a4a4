import type { Language } from '../posting/words/stop-words';
import type { Reader } from './sentence-reader';
import type { Heard, Setting } from './setting';

/** Languages that leave the pronoun out say "I" by the verb, and not always so that it can be told. */
const dropsPronoun: ReadonlySet<Language> = new Set(['es', 'pt']);
/** What a sentence keeps of its worth when it speaks so; that of a deed keeps it all. */
const kept = { self: 0.6, ours: 0.5, byVerb: 0.4, matter: 0.15 };
/** "We" among so many first words does something; further on it stands by. */
const subjectWithin = 6;
const spoilt = { toReader: 0.3, doubtful: 0.3, loud: 0.5, vague: 0.5, listed: 0.3, asKnown: 0.6 };

/** From 0 to 1, how much a sentence is the owner speaking of what they did, and well. */
export function voiceOf({ text, heard, asKnown }: Heard, reader: Reader, setting: Setting): number {
  let voice = subjectOf(heard, reader, setting);
  if (reader.holds.reader(reader.hear(withoutQuotes(text)))) voice *= spoilt.toReader;
  if (reader.holds.doubts(heard)) voice *= spoilt.doubtful;
  if (reader.holds.vague(heard)) voice *= spoilt.vague;
  if (asKnown) voice *= spoilt.asKnown;
  if (text.endsWith('!')) voice *= spoilt.loud;
  return isLabelled(text) ? voice * spoilt.listed : voice;
}

/** Who the sentence is about: the owner by a deed, the owner at all, the owner among others, or the matter. */
function subjectOf(heard: string, reader: Reader, { isBullet }: Setting): number {
  const { holds, language } = reader;
  const words = heard.split(' ');
  const isSelf = isBullet || holds.self(heard);
  if (tellsDeed(words, reader) || (isSelf && reader.words.mere.size === 0)) return 1;
  if (isSelf) return kept.self;
  if (holds.ours(words.slice(0, subjectWithin).join(' '))) return kept.ours;
  return dropsPronoun.has(language) ? kept.byVerb : kept.matter;
}

/** What somebody is quoted as saying is said to nobody here. */
const withoutQuotes = (text: string) => text.replace(/["“„«][^"“”„«»]{0,300}["”“»]/g, ' ');

/** "Technologies: Go, Rust" names and tells nothing. */
const isLabelled = (text: string) => /^[^\s:]+(?: [^\s:]+)?: /.test(text);

/** "Moved forty services", "I then moved", "I was able to move"; not "as I moved", which is told on the side. */
export function tellsDeed(words: readonly string[], reader: Reader): boolean {
  if (reader.isDeed(words[0])) return true;
  return words.some((word, at) => {
    if (!reader.words.self.has(word) || reader.words.subordinates.has(words[at - 1] ?? ''))
      return false;
    const [next, second] = [words[at + 1], words[at + 2]];
    const does = words[at + 4] ?? '';
    const isAble = next === 'was' && second === 'able' && !reader.words.merelyAble.has(does);
    return isAble || reader.isDeed(next) || (isBetween(next) && reader.isDeed(second));
  });
}

/** What may stand between "I" and its verb. */
const isBetween = (word = '') => /^(?:also|then|have|had|first|later|personally|\w+ly)$/.test(word);
