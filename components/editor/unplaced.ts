import { newStatement } from '@/utils/resume/new-statement';
import type { Resume } from '@/utils/resume/schema';
import { type Change, type Owner, type Removal, setStatements } from './changes';

/** Lines of an import that found no place, as `extra` keeps them; what else stands there is not ours to show. */
export function unplacedLines({ extra }: Resume): readonly string[] {
  const { unplaced } = extra;
  const isOurs = Array.isArray(unplaced) && unplaced.every((line) => typeof line === 'string');
  return isOurs ? unplaced : [];
}

const setUnplaced =
  (change: (lines: readonly string[]) => string[]): Change =>
  (resume) => {
    const { unplaced: _, ...extra } = resume.extra;
    const lines = change(unplacedLines(resume));
    return { ...resume, extra: lines.length > 0 ? { ...extra, unplaced: lines } : extra };
  };

/** The line becomes a text of that part. */
export const placeLine =
  (at: number, owner: Owner): Change =>
  (resume) => {
    const line = unplacedLines(resume)[at];
    if (line === undefined) return resume;
    const placed = setStatements(owner, (all) => [...all, newStatement(line)])(resume);
    return setUnplaced((lines) => lines.toSpliced(at, 1))(placed);
  };

export function removalOfLine(resume: Resume, at: number): Removal {
  const line = unplacedLines(resume)[at]!;
  return {
    name: line,
    change: setUnplaced((lines) => lines.toSpliced(at, 1)),
    putBack: setUnplaced((lines) => lines.toSpliced(at, 0, line)),
  };
}
