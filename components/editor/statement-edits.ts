import { joinStatements } from '@/utils/resume/join-statements';
import type { Statement } from '@/utils/resume/schema';
import { splitStatement } from '@/utils/resume/split-statement';
import { type Change, moved, type Owner, setStatements } from './changes';

/** Where the caret is to be: in a statement, at an offset. */
export interface Caret {
  id: string;
  at: number;
}

interface Edited {
  change: Change;
  caret: Caret;
}

export const setStatement = (owner: Owner, id: string, own: Partial<Statement>): Change =>
  setStatements(owner, (now) =>
    now.map((statement) => (statement.id === id ? { ...statement, ...own } : statement)),
  );

export const moveStatement = (owner: Owner, at: number, by: number): Change =>
  setStatements(owner, (now) => moved(now, at, by));

/** A dragged statement, before or after another one. */
export const placeStatement = (
  owner: Owner,
  id: string,
  { beside, after }: { beside: string; after: boolean },
): Change =>
  setStatements(owner, (now) => {
    const placed = now.find((statement) => statement.id === id);
    const rest = now.filter((statement) => statement !== placed);
    const at = rest.findIndex((statement) => statement.id === beside);
    return placed && at >= 0 ? rest.toSpliced(at + Number(after), 0, placed) : [...now];
  });

export function split(owner: Owner, statement: Statement, offset: number): Edited {
  const parts = splitStatement(statement, offset);
  return {
    change: setStatements(owner, (now) =>
      now.flatMap((one) => (one.id === statement.id ? parts : [one])),
    ),
    caret: { id: parts[1].id, at: 0 },
  };
}

/** The statement at `at` with the one before it; undefined for the first. */
export function join(
  owner: Owner,
  statements: readonly Statement[],
  at: number,
): Edited | undefined {
  const [first, second] = [statements[at - 1], statements[at]];
  if (!first || !second) return undefined;
  const joined = joinStatements(first, second);
  return {
    change: setStatements(owner, (now) =>
      now.flatMap((one) =>
        one.id === first.id ? [joined.statement] : one.id === second.id ? [] : [one],
      ),
    ),
    caret: { id: first.id, at: joined.at },
  };
}
