import { fold } from '../posting/fold';
import type { Language } from '../posting/words/stop-words';
import { termsIn } from '../ranking/terms-in';
import type { Statement } from '../resume/schema';
import { ownVoice, type Unit } from './gather-units';
import { type Judgement, judgeSentence } from './judge-sentence';
import { saysName } from './says-name';
import { splitSentences } from './split-sentences';
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
  { written, asked }: Languages,
): Unit[] {
  const isBullet = source.statement.form === 'bullet';
  const goesOn = !isBullet && source.statementAt > 0;
  const sentences = splitSentences(text, written);
  const folded = sentences.map((sentence) => fold(sentence.text));
  const judged = sentences.map((sentence, at) =>
    judgeSentence(sentence.text, folded.slice(0, at), { language: written, isBullet, goesOn }),
  );
  const ofRole = source.opensRole
    ? judged.findIndex(({ usable, voice }) => usable && voice >= ownVoice)
    : -1;
  const candidates = sentences.map((sentence, at) => ({
    ...traceOf(sentence, source, alternative),
    entryAt: source.entryAt,
    statementAt: source.statementAt,
    sentenceAt: at,
    keys: new Set(judged[at]!.usable ? termsIn(sentence.text, asked).map(({ key }) => key) : []),
    voice: introduces(sentence.text, source, at)
      ? Math.max(introductionVoice, judged[at]!.voice)
      : judged[at]!.voice,
    leans: judged[at]!.leans,
    asKnown: judged[at]!.asKnown,
    tellsRole: at === ofRole,
    named: saysName(sentence.text, source.name),
  }));
  return chainsOf(judged).map(([first, last]) => candidates.slice(first, last + 1));
}

const introduces = (text: string, { name, statementAt }: Source, sentenceAt: number) =>
  statementAt === 0 && sentenceAt === 0 && saysName(text.slice(0, name.length + 1), name);

const traceOf = (
  sentence: { text: string; start: number; end: number },
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
