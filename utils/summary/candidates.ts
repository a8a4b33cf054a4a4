import type { Entry, Resume, Statement } from '../resume/schema';
import { judgeSentence } from './judge-sentence';
import { splitSentences } from './split-sentences';
import type { SummarySentence } from './summary';

/** Sentences that only make sense together, in the order the owner wrote them; most often a single one. */
export interface Candidate {
  sentences: SummarySentence[];
  /** An entry's id, or `basics`. */
  entry: string;
  statement: string;
  /** Place of the statement in its entry and of the last sentence in the statement: for the order of reading. */
  place: [statement: number, sentence: number];
  firstPerson: boolean;
  secondPerson: boolean;
  /** It begins where its paragraph begins. */
  opens: boolean;
}

/** The longest run of sentences that lean on each other and is still taken along. */
const longestRun = 3;

interface Source {
  entry: string;
  statement: Statement;
  at: number;
}

/** Everything of the picked entries, and of the profile, that can stand in a summary. */
export function findCandidates(resume: Resume, picked: readonly string[]): Candidate[] {
  const entries = picked.flatMap((id) => resume.entries.find((entry) => entry.id === id) ?? []);
  const sources = [
    ...sourcesOf('basics', resume.basics.summary),
    ...entries.flatMap((entry: Entry) => sourcesOf(entry.id, entry.statements)),
  ];
  return sources.flatMap((source) => candidatesOf(source, resume.language));
}

const sourcesOf = (entry: string, statements: readonly Statement[]): Source[] =>
  statements.map((statement, at) => ({ entry, statement, at }));

function candidatesOf(source: Source, language: string): Candidate[] {
  const { text, alternatives } = source.statement;
  return [text, ...alternatives].flatMap((wording, n) =>
    candidatesIn(wording, n === 0 ? undefined : n - 1, source, language),
  );
}

function candidatesIn(
  wording: string,
  alternative: number | undefined,
  { entry, statement, at }: Source,
  language: string,
): Candidate[] {
  const spans = splitSentences(wording, language);
  const judged = spans.map(({ start, end }) => judgeSentence(wording.slice(start, end), language));
  return spans.flatMap((_, last): Candidate[] => {
    let first = last;
    while (first > 0 && judged[first]!.leans && judged[first]!.usable) first -= 1;
    const run = judged.slice(first, last + 1);
    const broken =
      judged[first]!.leans || judged[first - 1]?.invites || run.some(({ usable }) => !usable);
    if (broken || run.length > longestRun) return [];
    const sentences = spans.slice(first, last + 1).map(({ start, end }) => ({
      text: wording.slice(start, end),
      entry,
      statement: statement.id,
      ...(alternative !== undefined && { alternative }),
      start,
      end,
    }));
    const firstPerson = run.some((judgement) => judgement.firstPerson);
    const secondPerson = run.some((judgement) => judgement.secondPerson);
    return [
      {
        sentences,
        entry,
        statement: statement.id,
        place: [at, last],
        firstPerson,
        secondPerson,
        opens: first === 0,
      },
    ];
  });
}
