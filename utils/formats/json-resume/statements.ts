import { newStatement } from '../../resume/new-statement';
import type { Statement } from '../../resume/schema';
import type { StatementRecord } from './bespoke-meta';

const gap = '\n\n';

/** Paragraphs of one text: parted only where putting them together gives the very same text. */
function splitParagraphs(text: string): string[] {
  if (text === '') return [];
  const parts = text.split(gap);
  return parts.every((part) => part.trim() !== '' && !/^\n|\n$/.test(part)) ? parts : [text];
}

/** Statements as one text and a list of bullets, as JSON Resume has them; `undefined` where there are none. */
export function joinStatements(statements: readonly Statement[]) {
  const of = (form: Statement['form']) =>
    statements.filter((statement) => statement.form === form).map(({ text }) => text);
  const [paragraphs, bullets] = [of('paragraph'), of('bullet')];
  return {
    paragraphs: paragraphs.length > 0 ? paragraphs.join(gap) : undefined,
    bullets: bullets.length > 0 ? bullets : undefined,
  };
}

/** What the text and the bullets alone cannot say of the statements. */
export const recordStatements = (statements: readonly Statement[]): StatementRecord[] =>
  statements.map(({ id, text, form, alternatives }) => ({
    id,
    ...(form === 'bullet' ? { form } : { length: text.length }),
    ...(alternatives.length > 0 && { alternatives }),
  }));

/** Statements from text and bullets; with their ids, order and alternatives when the records still fit. */
export function readStatements(
  text: string,
  bullets: readonly string[],
  records: readonly StatementRecord[] = [],
): Statement[] {
  const lengths = records.filter(({ form }) => form !== 'bullet').map(({ length }) => length);
  const paragraphs = splitByLengths(text, lengths) ?? splitParagraphs(text);
  const fits =
    paragraphs.length === lengths.length && bullets.length === records.length - lengths.length;
  if (fits) return recorded([...paragraphs], [...bullets], records);
  return [
    ...paragraphs.map((paragraph) => newStatement(paragraph)),
    ...bullets.filter(Boolean).map((bullet) => newStatement(bullet, 'bullet')),
  ];
}

function recorded(paragraphs: string[], bullets: string[], records: readonly StatementRecord[]) {
  return records.map(
    ({ id, form = 'paragraph', alternatives = [] }): Statement => ({
      id,
      text: (form === 'bullet' ? bullets : paragraphs).shift()!,
      form,
      alternatives,
    }),
  );
}

/** Undefined when the lengths are not those of this text's paragraphs. */
function splitByLengths(text: string, lengths: readonly (number | undefined)[]) {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    if (length === undefined) return undefined;
    if (at > 0 || parts.length > 0) {
      if (!text.startsWith(gap, at)) return undefined;
      at += gap.length;
    }
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return at === text.length && parts.length > 0 ? parts : undefined;
}
