import { withoutIsolates } from '../text/isolate';
import { newId } from './new-id';
import type { Entry, Resume, Statement } from './schema';

const copyStatement = (statement: Statement): Statement => ({ ...statement, id: newId() });

/** Another resume with the same content, under new ids throughout and never saved yet. */
export function copyResume(resume: Resume, label: string): Resume {
  const { basics, entries, ...rest } = structuredClone(resume);
  const ids = new Map(entries.map(({ id }) => [id, newId()]));
  const copyEntry = ({ partOf, ...entry }: Entry): Entry => ({
    ...entry,
    id: ids.get(entry.id)!,
    ...(partOf !== undefined && { partOf: ids.get(partOf) ?? partOf }),
    statements: entry.statements.map(copyStatement),
  });
  return {
    ...rest,
    id: newId(),
    label: withoutIsolates(label),
    revision: 0,
    updatedAt: '',
    archived: false,
    basics: { ...basics, summary: basics.summary.map(copyStatement) },
    entries: entries.map(copyEntry),
  };
}
