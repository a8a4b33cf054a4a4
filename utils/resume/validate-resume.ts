import { fail, ok, type Result } from '../result';
import { Resume } from './schema';

/** What is wrong with a resume: where a value is missing or of the wrong shape, or which link leads nowhere. */
export type ResumeFault =
  | { is: 'wrong-shape'; path: (string | number)[] }
  | { is: 'double-id'; id: string }
  | { is: 'part-of-nothing'; entry: string };

/** A resume from data of unknown shape; its ids are unique and its links lead somewhere. */
export function validateResume(data: unknown): Result<Resume, ResumeFault[]> {
  const parsed = Resume.safeParse(data);
  if (!parsed.success) return fail(parsed.error.issues.map(({ path }) => wrongShape(path)));
  const faults = [...doubleIds(parsed.data), ...looseParts(parsed.data)];
  return faults.length === 0 ? ok(parsed.data) : fail(faults);
}

const wrongShape = (path: PropertyKey[]): ResumeFault => ({
  is: 'wrong-shape',
  path: path.filter((step) => typeof step !== 'symbol'),
});

function doubleIds({ basics, entries }: Resume): ResumeFault[] {
  const ids = [
    ...basics.summary.map(({ id }) => id),
    ...entries.flatMap(({ id, statements }) => [
      id,
      ...statements.map((statement) => statement.id),
    ]),
  ];
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => ({ is: 'double-id', id }));
}

function looseParts({ entries }: Resume): ResumeFault[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries
    .filter(({ id, partOf }) => partOf !== undefined && (partOf === id || !ids.has(partOf)))
    .map(({ id }) => ({ is: 'part-of-nothing', entry: id }));
}
