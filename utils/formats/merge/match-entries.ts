import type { Entry } from '../../resume/schema';
import { compareEntry } from './compare-entry';
import { foldedText } from './same-text';

type Key = (entry: Entry) => readonly (string | undefined)[];

/** What makes two entries the same one, from the surest on; a key with a part that is empty says nothing. */
const keys: readonly Key[] = [
  ({ title, organization, start, field }) => [title || field, organization, start],
  ({ organization, start, end }) => [organization, start, end ?? 'now'],
  ({ title, start, end }) => [title, start, end ?? 'now'],
  ({ title, field, organization }) => [title || field, organization],
];

/** Where there is no other: skills and languages have a name, and schools are seldom written twice alike. */
const nameAlone: Key = ({ title, organization, start }) => (organization || start ? [''] : [title]);

/** For each imported entry the owner's that it is, each of these once; entries that are wholly there come first. */
export function matchEntries(
  mine: readonly Entry[],
  imported: readonly Entry[],
): Map<Entry, Entry> {
  const matches = new Map<Entry, Entry>();
  const free = new Set(mine);
  matchWhole(imported, mine, matches, free);
  for (const key of [...keys, nameAlone]) matchBy(key, imported, matches, free);
  return matches;
}

/** One of the owner's may hold several: what is said twice in a file need not be said twice here. */
function matchWhole(
  imported: readonly Entry[],
  mine: readonly Entry[],
  matches: Map<Entry, Entry>,
  free: Set<Entry>,
) {
  const named = Map.groupBy(mine, nameKey);
  for (const entry of imported) {
    const holding = (named.get(nameKey(entry)) ?? [])
      .filter((own) => compareEntry(own, entry).length === 0)
      .sort((one, other) => bulkOf(one) - bulkOf(other));
    const own = holding[0];
    if (!own) continue;
    matches.set(entry, own);
    free.delete(own);
  }
}

function matchBy(
  key: Key,
  imported: readonly Entry[],
  matches: Map<Entry, Entry>,
  free: Set<Entry>,
) {
  const known = Map.groupBy(free, (entry) => keyText(entry, key));
  for (const entry of imported) {
    if (matches.has(entry)) continue;
    const text = keyText(entry, key);
    const own = text === '' ? undefined : known.get(text)?.find((one) => free.has(one));
    if (!own) continue;
    matches.set(entry, own);
    free.delete(own);
  }
}

const nameKey = ({ section, title, organization }: Entry) =>
  [section, foldedText(title), foldedText(organization)].join('\n');

function keyText(entry: Entry, key: Key): string {
  const parts = key(entry).map((part) => foldedText(part ?? ''));
  return parts.includes('') ? '' : [entry.section, ...parts].join('\n');
}

/** How much more than the imported one it says. */
const bulkOf = ({ statements, keywords, extra, ...values }: Entry) =>
  statements.length +
  keywords.length +
  Object.keys(extra).length +
  Object.values(values).filter(Boolean).length;
