import { fold } from '../posting/fold';
import type { Language } from '../posting/words/stop-words';
import { termsIn } from '../ranking/terms-in';
import type { Statement } from '../resume/schema';
import { ownVoice, type Unit } from './gather-units';
import { type Judgement, judgeSentence } from './judge-sentence';
import { saysName } from './says-name';
import type { Setting } from './setting';
import { type Sentence, splitSentences } from './split-sentences';
import type { SummarySentence } from './summary';

/** How an entry's first words speak that say what it is: "Lamplighter is the platform that …". */
const introductionVoice = 0.6;

/** Longer chains than this are a story of their own. */
const longestChain = 3;

/** A statement, and where it stands. */
export interface Source {
  entry: string;
  entryAt: number;
  statementAt: number;
  statement: Statement;
  name: string;
  /** Whether its first words about the writer say what they were in a role. */
  opensRole: boolean;
}

/** Sentences are read in the language they are written in; what they name is met in that of the posting's words. */
export interface Languages {
  written: Language;
  asked: Language;
}

/** The units of a statement in each of its wordings. */
export const unitsOf = (source: Source, languages: Languages): Unit[] =>
  [source.statement.text, ...source.statement.alternatives].flatMap((text, at) =>
    unitsIn(text, source, at === 0 ? undefined : at - 1, languages),
  );

function unitsIn(
  text: string,
  source: Source,
  alternative: number | undefined,
  languages: Languages,
): Unit[] {
  const read = readOnce(text, source, languages);
  const ofRole = source.opensRole
    ? read.findIndex(({ usable, voice }) => usable && voice >= ownVoice)
    : -1;
  const candidates = read.map(
    ({ sentence, keys, voice, leans, asKnown, figures, beginsWithDeed }, at) => ({
      ...traceOf(sentence, source, alternative),
      entryAt: source.entryAt,
      statementAt: source.statementAt,
      sentenceAt: at,
      keys,
      voice: introduces(sentence.text, source, at) ? Math.max(introductionVoice, voice) : voice,
      leans,
      asKnown,
      figures,
      beginsWithDeed,
      tellsRole: at === ofRole,
      named: saysName(sentence.text, source.name),
    }),
  );
  return chainsOf(read).map(([first, last]) => candidates.slice(first, last + 1));
}

interface ReadSentence extends Judgement {
  sentence: Sentence;
  keys: ReadonlySet<string>;
}

/** Kept for as long as the statement object is: statements are replaced, never changed. */
const kept = new WeakMap<Statement, Map<string, readonly ReadSentence[]>>();

function readOnce(
  text: string,
  { statement, statementAt }: Source,
  { written, asked }: Languages,
): readonly ReadSentence[] {
  const isBullet = statement.form === 'bullet';
  const setting = { language: written, isBullet, goesOn: !isBullet && statementAt > 0 };
  const readings = kept.get(statement) ?? new Map<string, readonly ReadSentence[]>();
  kept.set(statement, readings);
  const key = `${asked} ${written} ${setting.goesOn} ${text}`;
  const known = readings.get(key) ?? readSentences(text, setting, asked);
  readings.set(key, known);
  return known;
}

function readSentences(text: string, setting: Setting, asked: Language): ReadSentence[] {
  const sentences = splitSentences(text, setting.language);
  const folded = sentences.map((sentence) => fold(sentence.text));
  return sentences.map((sentence, at) => {
    const judged = judgeSentence(sentence.text, folded.slice(0, at), setting);
    const terms = judged.usable ? termsIn(sentence.text, asked) : [];
    return { ...judged, sentence, keys: new Set(terms.map(({ key }) => key)) };
  });
}

const introduces = (text: string, { name, statementAt }: Source, sentenceAt: number) =>
  statementAt === 0 && sentenceAt === 0 && saysName(text.slice(0, name.length + 1), name);

const traceOf = (
  sentence: Sentence,
  { entry, statement }: Source,
  alternative: number | undefined,
): SummarySentence => ({
  ...sentence,
  entry,
  statement: statement.id,
  ...(alternative !== undefined && { alternative }),
});

/** First and last places of the sentences that stand without their neighbours. */
const chainsOf = (judged: readonly Judgement[]): [first: number, last: number][] =>
  judged.flatMap((_, last): [number, number][] => {
    let first = last;
    while (first > 0 && judged[first]!.leans && last - first < longestChain) first--;
    const chain = judged.slice(first, last + 1);
    const stands = !judged[first]!.leans && !judged[first - 1]?.invites;
    const isUsable = chain.length <= longestChain && chain.every(({ usable }) => usable);
    if (chain.length > 1 && chain.some(({ doubtful }) => doubtful)) return [];
    return stands && isUsable ? [[first, last]] : [];
  });
