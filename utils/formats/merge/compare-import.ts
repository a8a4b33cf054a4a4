import type { Resume } from '../../resume/schema';
import { compareBasics } from './compare-basics';
import { compareEntry, compareExtra } from './compare-entry';
import type { ComparedEntry, ImportComparison } from './import-change';
import { matchEntries } from './match-entries';

/** What an imported resume would bring into one of the owner's, entry by entry, in the order of the imported one. */
export function compareImport(mine: Resume, imported: Resume): ImportComparison {
  const matches = matchEntries(mine.entries, imported.entries);
  return {
    basics: [
      ...compareBasics(mine.basics, imported.basics),
      ...compareExtra('resume', mine.extra, imported.extra),
    ],
    entries: imported.entries.map((entry): ComparedEntry => {
      const own = matches.get(entry);
      if (!own) {
        const changes = [{ id: `entry/${entry.id}`, is: 'entry' as const, entry }];
        return { is: 'new', imported: entry, changes };
      }
      const changes = compareEntry(own, entry);
      return { is: changes.length > 0 ? 'differs' : 'same', imported: entry, mine: own, changes };
    }),
  };
}
