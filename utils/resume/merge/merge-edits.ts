import type { Resume } from '../schema';
import { haveKeys, mergeLists, type Three } from './merge-lists';
import { type Fields, isFields, shareParts } from './share-parts';

/** A value that both sides have changed, each to something else. */
export interface Conflict {
  /** From the resume down; an item of a list by its id. */
  path: readonly string[];
  mine: unknown;
  theirs: unknown;
}

export interface MergedEdits {
  resume: Resume;
  /** What stands in `resume` for them is the side that was preferred. */
  conflicts: Conflict[];
}

type Side = 'mine' | 'theirs';

/**
 * One resume out of two that were edited apart since `base`: all that either side has changed. Of two wordings of one
 * statement, the preferred is its text and the other an alternative of it; any other value that both have changed is a
 * conflict. The revision is theirs, since that is what is stored.
 */
export function mergeEdits(
  { base, mine, theirs }: Three<Resume>,
  preferred: Side = 'mine',
): MergedEdits {
  const conflicts: Conflict[] = [];
  const { revision, updatedAt } = theirs;
  const stamped = { revision, updatedAt };
  const shared = shareParts(base, { ...theirs, ...stampOf(base) });
  const own = shareParts(base, { ...mine, ...stampOf(base) });
  const merged = mergeValues({ base, mine: own, theirs: shared }, [], { conflicts, preferred });
  return { resume: { ...tied(merged as Resume), ...stamped }, conflicts };
}

const stampOf = ({ revision, updatedAt }: Resume) => ({ revision, updatedAt });

interface Merging {
  conflicts: Conflict[];
  preferred: Side;
}

function mergeValues(of: Three<unknown>, path: readonly string[], merging: Merging): unknown {
  const { base, mine, theirs } = of;
  if (Object.is(theirs, base) || Object.is(mine, theirs)) return mine;
  if (Object.is(mine, base)) return theirs;
  const lists = { base: base ?? [], mine, theirs };
  if (haveKeys(lists)) {
    return mergeLists(lists, (item, key) => mergeValues(item, [...path, key], merging));
  }
  if (isFields(mine) && isFields(theirs)) {
    return mergeFields({ base: isFields(base) ? base : {}, mine, theirs }, path, merging);
  }
  // Equal, though each side made its own.
  if (Object.is(shareParts(mine, theirs), mine)) return mine;
  merging.conflicts.push({ path, mine, theirs });
  return of[merging.preferred];
}

function mergeFields(of: Three<Fields>, path: readonly string[], merging: Merging): Fields {
  const { base, mine, theirs } = of;
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: Fields = {};
  for (const key of keys) {
    const value = mergeValues(
      { base: base[key], mine: mine[key], theirs: theirs[key] },
      [...path, key],
      merging,
    );
    if (value !== undefined) merged[key] = value;
  }
  return Array.isArray(merged.alternatives) ? bothWordings(merged, path, merging) : merged;
}

/** A statement that both have written anew says it the one way, and keeps the other. */
function bothWordings(merged: Fields, path: readonly string[], merging: Merging): Fields {
  const at = merging.conflicts.findIndex(
    (conflict) =>
      conflict.path.at(-1) === 'text' &&
      conflict.path.length === path.length + 1 &&
      path.every((step, index) => step === conflict.path[index]),
  );
  const [conflict] = at < 0 ? [] : merging.conflicts.splice(at, 1);
  if (!conflict) return merged;
  const other = merging.preferred === 'mine' ? conflict.theirs : conflict.mine;
  const alternatives = merged.alternatives as unknown[];
  return alternatives.includes(other)
    ? merged
    : { ...merged, alternatives: [...alternatives, other] };
}

/** Without ties to roles that one side has taken out. */
function tied(resume: Resume): Resume {
  const ids = new Set(resume.entries.map(({ id }) => id));
  if (resume.entries.every(({ partOf }) => !partOf || ids.has(partOf))) return resume;
  const entries = resume.entries.map(({ partOf, ...entry }) =>
    partOf && ids.has(partOf) ? { ...entry, partOf } : entry,
  );
  return { ...resume, entries };
}
