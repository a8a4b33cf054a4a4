import { newId } from '../../resume/new-id';
import type { Basics, Entry, Place, Resume, Statement } from '../../resume/schema';
import { placeValues } from './compare-basics';
import type { ImportChange, ImportComparison } from './import-change';
import { changesOf } from './import-change';

/**
 * The owner's resume with those changes of a comparison with it that the owner takes; whatever is not named stays as it
 * is. With nothing taken it is the same object.
 */
export function mergeImport(
  mine: Resume,
  comparison: ImportComparison,
  taken: ReadonlySet<string>,
): Resume {
  const changes = changesOf(comparison).filter(({ id }) => taken.has(id));
  if (changes.length === 0) return mine;
  const of = (target: string) => changes.filter((change) => 'of' in change && change.of === target);
  const kept = mine.entries.map((entry) => of(entry.id).reduce(changeEntry, entry));
  return {
    ...mine,
    basics: of('basics').reduce(changeBasics, mine.basics),
    entries: [...kept, ...newEntries(mine, comparison, taken)],
    extra: of('resume').reduce(changeExtra, mine.extra),
  };
}

function newEntries(mine: Resume, { entries }: ImportComparison, taken: ReadonlySet<string>) {
  const used = new Set(mine.entries.map(({ id }) => id));
  const ids = new Map(entries.map((one) => [one.imported.id, idOf(one)]));
  return entries
    .filter(({ is, changes }) => is === 'new' && changes.some(({ id }) => taken.has(id)))
    .map(({ imported: { partOf, ...entry } }): Entry => {
      const role = partOf === undefined ? undefined : ids.get(partOf);
      return { ...entry, id: ids.get(entry.id) ?? newId(), ...(role && { partOf: role }) };
    });

  function idOf(one: ImportComparison['entries'][number]): string | undefined {
    if (one.is !== 'new') return one.mine.id;
    if (!one.changes.some(({ id }) => taken.has(id))) return undefined;
    return used.has(one.imported.id) ? newId() : one.imported.id;
  }
}

function changeEntry(entry: Entry, change: ImportChange): Entry {
  switch (change.is) {
    case 'value':
      return { ...entry, [change.key]: change.imported };
    case 'keywords':
      return { ...entry, keywords: [...entry.keywords, ...change.keywords] };
    case 'extra':
      return { ...entry, extra: changeExtra(entry.extra, change) };
    default:
      return { ...entry, statements: changeStatements(entry.statements, change) };
  }
}

const placeKeys: ReadonlySet<string> = new Set<keyof Place>(placeValues);

function changeBasics(basics: Basics, change: ImportChange): Basics {
  switch (change.is) {
    case 'value':
      return placeKeys.has(change.key)
        ? { ...basics, location: { ...basics.location, [change.key]: change.imported } }
        : { ...basics, [change.key]: change.imported };
    case 'profile':
      return { ...basics, profiles: [...basics.profiles, change.profile] };
    case 'extra':
      return { ...basics, extra: changeExtra(basics.extra, change) };
    default:
      return { ...basics, summary: changeStatements(basics.summary, change) };
  }
}

const changeExtra = (extra: Record<string, unknown>, change: ImportChange) =>
  change.is === 'extra' ? { ...extra, [change.key]: change.imported } : extra;

function changeStatements(statements: readonly Statement[], change: ImportChange): Statement[] {
  if (change.is === 'statement') return [...statements, withFreeId(change.statement, statements)];
  if (change.is !== 'wording') return [...statements];
  const { text } = change.statement;
  return statements.map((one) =>
    one.id === change.mine.id
      ? { ...one, text, alternatives: [one.text, ...one.alternatives] }
      : one,
  );
}

const withFreeId = (statement: Statement, beside: readonly Statement[]) =>
  beside.some(({ id }) => id === statement.id) ? { ...statement, id: newId() } : statement;
