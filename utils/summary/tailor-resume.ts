import type { Resume, Statement } from '../resume/schema';
import { toldEntries } from '../resume/told-entries';
import { composeSummary, type SummaryRequest } from './compose-summary';
import type { EditedSentence, EditedSummary } from './edit-summary';

/**
 * The resume for a posting: the picked entries with those of their statements that speak to it, in the resume's own
 * order, every role's heading, and all that is no story. Ids stay, so that each statement is still the owner's own.
 * `told` is what to tell, as the owner left it.
 */
export function tailorResume(
  request: Omit<SummaryRequest, 'shape'>,
  told: Pick<EditedSummary, 'sentences'> = composeSummary({ ...request, shape: 'resume' }),
): Resume {
  const { resume } = request;
  const toldOf = Map.groupBy(told.sentences, ({ entry }) => entry);
  const tell = (entry: string, statements: readonly Statement[]) =>
    statements.flatMap((statement) => wordingsOf(statement, toldOf.get(entry) ?? []));
  return {
    ...resume,
    basics: { ...resume.basics, summary: tell('basics', resume.basics.summary) },
    entries: toldEntries(resume.entries, request.picked, (entry) => ({
      ...entry,
      statements: tell(entry.id, entry.statements),
    })),
  };
}

/** The statement in the wording that was chosen, or by the owner's hand; nothing where it is not told. */
function wordingsOf(statement: Statement, told: readonly EditedSentence[]): Statement[] {
  const one = told.find((sentence) => sentence.statement === statement.id);
  if (!one) return [];
  return [{ ...statement, text: one.own ?? one.text, alternatives: [] }];
}
