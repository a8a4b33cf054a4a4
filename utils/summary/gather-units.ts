import { fold } from '../posting/fold';
import { type Language, languageOrEnglish } from '../posting/words/stop-words';
import { termsIn } from '../ranking/terms-in';
import type { Entry, Resume, Statement } from '../resume/schema';
import { judgeSentence } from './judge-sentence';
import { splitSentences } from './split-sentences';
import type { SummarySentence } from './summary';
import { writtenIn } from './written-in';

/** A sentence of the owner's that could be used, with what it needs to be weighed. */
export interface Candidate extends SummarySentence {
  /** Place in the resume: the entry's in the picked order (the profile, -1, before all), then the statement's. */
  entryAt: number;
  statementAt: number;
  /** Its place in the statement. */
  sentenceAt: number;
  /** Keys of the terms it names. */
  keys: ReadonlySet<string>;
  voice: number;
  leans: boolean;
  /** Says the name of the entry that it tells of. */
  named: boolean;
}

/** Sentences that are used together or not at all: one, or one with those before it that it leans on. */
export type Unit = readonly Candidate[];

/** How an entry's first words speak that say what it is: "Lamplighter is the platform that …". */
const introductionVoice = 0.6;

/** Longer chains than this are a story of their own. */
const longestChain = 3;

interface Source {
  entry: string;
  entryAt: number;
  statementAt: number;
  statement: Statement;
  name: string;
}

/** Sentences are read in the language they are written in; what they name is met in that of the posting's words. */
interface Languages {
  written: Language;
  asked: Language;
}

/** The units of the profile, then of the picked entries, in the given order; terms as in a ranking in `asked`. */
export function gatherUnits(
  resume: Resume,
  picked: readonly string[],
  asked: Language,
): { profile: Unit[]; entries: Unit[][] } {
  const languages = { written: languageOrEnglish(writtenIn(resume)), asked };
  const taken = new Set(picked);
  const left = resume.entries.filter(({ id }) => !taken.has(id));
  const entryOf = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const profile = sourcesOf('basics', -1, resume.basics.summary, '');
  return {
    profile: profile
      .flatMap((source) => unitsOf(source, languages))
      .filter((unit) => !unit.some(({ text }) => left.some((entry) => tells(text, entry)))),
    entries: picked.map((id, at) => {
      const entry = entryOf.get(id);
      if (!entry) return [];
      const sources = sourcesOf(id, at, entry.statements, nameOf(entry));
      const units = sources.flatMap((source) => unitsOf(source, languages));
      return captioned.has(entry.section) ? units.filter(speaksItself) : units;
    }),
  };
}

/** Sections whose texts are captions to a name that a summary does not show: "A talk about …", "Given for …". */
const captioned: ReadonlySet<string> = new Set(['publications', 'awards', 'certificates']);
/** The least voice of a sentence that tells of its writer. */
const ownVoice = 0.5;

const speaksItself = (unit: Unit) => unit.every(({ voice, named }) => named || voice >= ownVoice);

const nameOf = ({ section, title, organization }: Entry) =>
  section === 'work' ? organization : title;

const sourcesOf = (
  entry: string,
  entryAt: number,
  statements: readonly Statement[],
  name: string,
): Source[] =>
  statements.map((statement, statementAt) => ({ entry, entryAt, statementAt, statement, name }));

/** A sentence of the profile that tells of a project by name stays out with the project. */
const tells = (text: string, { section, title }: Entry) =>
  (section === 'projects' || section === 'volunteer') && says(text, title);

function says(text: string, name: string): boolean {
  const at = name.length < 3 ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`);
}

const unitsOf = (source: Source, languages: Languages): Unit[] =>
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
    named: says(sentence.text, source.name),
  }));
  return chainsOf(judged).map(([first, last]) => candidates.slice(first, last + 1));
}

const introduces = (text: string, { name, statementAt }: Source, sentenceAt: number) =>
  statementAt === 0 && sentenceAt === 0 && says(text.slice(0, name.length + 1), name);

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

interface Judged {
  leans: boolean;
  usable: boolean;
  invites: boolean;
}

/** First and last places of the sentences that stand without their neighbours. */
const chainsOf = (judged: readonly Judged[]): [first: number, last: number][] =>
  judged.flatMap((_, last): [number, number][] => {
    let first = last;
    while (first > 0 && judged[first]!.leans && last - first < longestChain) first--;
    const chain = judged.slice(first, last + 1);
    const stands = !judged[first]!.leans && !judged[first - 1]?.invites;
    const isUsable = chain.length <= longestChain && chain.every(({ usable }) => usable);
    return stands && isUsable ? [[first, last]] : [];
  });
