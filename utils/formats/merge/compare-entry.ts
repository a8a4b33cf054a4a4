import type { Entry } from '../../resume/schema';
import { compareStatements } from './compare-statements';
import type { ImportChange, Target } from './import-change';
import { foldedText, sameText } from './same-text';

const entryValues = [
  'title',
  'organization',
  'location',
  'url',
  'start',
  'field',
  'level',
] as const;

/** What an imported entry says that one of the owner's does not. Nothing: the owner's holds all of it. */
export function compareEntry(mine: Entry, imported: Entry): ImportChange[] {
  return [
    ...compareValues(mine.id, entryValues, mine, imported),
    ...compareEnd(mine, imported),
    ...compareStatements(mine.id, mine.statements, imported.statements),
    ...compareKeywords(mine, imported),
    ...compareExtra(mine.id, mine.extra, imported.extra),
  ];
}

/** A value that is missing here is new, one that reads otherwise differs; one that is missing there is no matter. */
export function compareValues<Key extends string>(
  of: Target,
  keys: readonly Key[],
  mine: Partial<Record<Key, string>>,
  imported: Partial<Record<Key, string>>,
): ImportChange[] {
  return keys.flatMap((key) => {
    const [own, other] = [mine[key] ?? '', imported[key] ?? ''];
    if (other.trim() === '' || sameText(own, other)) return [];
    return [{ id: `${of}/${key}`, is: 'value', of, key, mine: own.trim() && own, imported: other }];
  });
}

/** Without an end, what has a start goes on: that is a statement, and no gap to be filled. */
function compareEnd(mine: Entry, imported: Entry): ImportChange[] {
  if (imported.end === undefined || imported.end === mine.end) return [];
  const own = mine.end ?? (mine.start ? 'now' : '');
  const id = `${mine.id}/end`;
  return [{ id, is: 'value', of: mine.id, key: 'end', mine: own, imported: imported.end }];
}

function compareKeywords(mine: Entry, imported: Entry): ImportChange[] {
  const known = new Set(mine.keywords.map(foldedText));
  const keywords = imported.keywords.filter((keyword) => {
    const folded = foldedText(keyword);
    if (folded === '' || known.has(folded)) return false;
    known.add(folded);
    return true;
  });
  const id = `${mine.id}/keywords`;
  return keywords.length > 0 ? [{ id, is: 'keywords', of: mine.id, keywords }] : [];
}

export function compareExtra(
  of: Target,
  mine: Record<string, unknown>,
  imported: Record<string, unknown>,
): ImportChange[] {
  return Object.entries(imported)
    .filter(([key]) => !Object.hasOwn(mine, key))
    .map(([key, value]) => ({ id: `${of}/extra/${key}`, is: 'extra', of, key, imported: value }));
}
