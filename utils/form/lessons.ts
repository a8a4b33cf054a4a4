import type { Resume } from '../resume/schema';
import { groupOf, type Kind } from './kinds';
import { plain } from './plain-text';

/** Details that a form gets as they stand in a resume. */
const details = ['name', 'givenName', 'familyName', 'email', 'phone', 'url'] as const;
type Detail = (typeof details)[number];

/** What the owner's change of a filled value can be kept as. */
type Lesson =
  | { as: 'answer' }
  | { as: 'detail'; detail: Detail }
  /** One more wording of a statement; of the profile the entry is `basics`. */
  | { as: 'wording'; entry: string; statement: string };

/** A value as the fill left it, and as the owner has it now. */
export interface Correction {
  kind: Kind;
  was: string;
  now: string;
}

/** A lesson, and what it puts there. */
export interface Taken {
  lesson: Lesson;
  text: string;
}

/**
 * What there is to learn from a correction: nothing where it is a delicate matter, or where no single place of the
 * resume holds what was changed.
 */
export function lessonsOf({ kind, was, now }: Correction, resume: Resume): Taken[] {
  if (now.trim() === '' || plain(was) === plain(now)) return [];
  const group = groupOf(kind);
  if (kind === 'question' || group === 'answers') return [{ lesson: { as: 'answer' }, text: now }];
  if (/^(name|contact|links)$/.test(group)) return detailOf(was, now, resume);
  return group === 'texts' || kind === 'work-description' ? wordingsOf(was, now, resume) : [];
}

function detailOf(was: string, now: string, { basics }: Resume): Taken[] {
  const holding = details.filter((detail) => basics[detail] === was.trim());
  const [detail] = holding.length === 1 ? holding : [];
  return detail ? [{ lesson: { as: 'detail', detail }, text: now.trim() }] : [];
}

const bullet = /^[•·▪‣*–-]\s+/u;
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(bullet, ''))
    .filter((line) => line !== '');

/** Line by line: which of them stood for which statement is known only as long as none came or went. */
function wordingsOf(was: string, now: string, resume: Resume): Taken[] {
  const [before, after] = [linesOf(was), linesOf(now)];
  if (before.length !== after.length) return [];
  return before.flatMap((line, i): Taken[] => {
    const text = after[i]!;
    const statement = plain(line) === plain(text) ? undefined : statementOf(line, resume);
    const isNew = statement && !statement.texts.includes(text);
    const { entry = '', id = '' } = statement ?? {};
    return isNew ? [{ lesson: { as: 'wording', entry, statement: id }, text }] : [];
  });
}

function statementOf(text: string, { basics, entries }: Resume) {
  const all = [{ id: 'basics', statements: basics.summary }, ...entries].flatMap((entry) =>
    entry.statements.map(({ id, text: own, alternatives }) => ({
      id,
      entry: entry.id,
      texts: [own, ...alternatives],
    })),
  );
  const meant = all.filter(({ texts }) => texts.some((own) => own.trim() === text));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The resume with what was learned in it; as it was where the place is gone. An answer is kept elsewhere. */
export function withLesson(resume: Resume, { lesson, text }: Taken): Resume {
  if (lesson.as === 'answer') return resume;
  const { basics } = resume;
  if (lesson.as === 'detail') return { ...resume, basics: { ...basics, [lesson.detail]: text } };
  const worded = (statements: Resume['basics']['summary']) =>
    statements.map((one) =>
      one.id === lesson.statement ? { ...one, alternatives: [...one.alternatives, text] } : one,
    );
  if (lesson.entry === 'basics')
    return { ...resume, basics: { ...basics, summary: worded(basics.summary) } };
  const entries = resume.entries.map((entry) =>
    entry.id === lesson.entry ? { ...entry, statements: worded(entry.statements) } : entry,
  );
  return { ...resume, entries };
}
