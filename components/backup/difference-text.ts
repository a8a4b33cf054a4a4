import type { ComparedRecord } from '@/utils/backup/compare-backup';
import { entryLabel } from '@/utils/resume/entry-label';
import type { Entry, Resume } from '@/utils/resume/schema';
import { sameValue } from '@/utils/same-value';
import { t } from '@/utils/text/text';
import { resumeName } from '../editor/resume-list';
import { interfaceLocale } from '../ui/locale';
import { dayText } from './changes-text';

const listed = (names: readonly string[]) =>
  new Intl.ListFormat(interfaceLocale(), { type: 'unit' }).format(names);

/** What only one of them has, or has otherwise. */
function differingEntries(mine: readonly Entry[], theirs: readonly Entry[]): Entry[] {
  const known = new Map(theirs.map((entry) => [entry.id, entry]));
  const own = new Set(mine.map(({ id }) => id));
  return [
    ...mine.filter((entry) => !sameValue(entry, known.get(entry.id))),
    ...theirs.filter(({ id }) => !own.has(id)),
  ];
}

/** More would not be read. */
const mostNamed = 4;

function partsText(mine: Resume, theirs: Resume): string {
  const names = differingEntries(mine.entries, theirs.entries).map(
    (entry) => entryLabel(entry) || t('unnamed'),
  );
  const parts = sameValue(mine.basics, theirs.basics) ? names : [t('outline_basics'), ...names];
  if (parts.length === 0) return '';
  const shown = parts.slice(0, mostNamed);
  return t('restore_differs_in', listed(parts.length > mostNamed ? [...shown, '…'] : shown));
}

const namesText = (mine: Resume, theirs: Resume) =>
  resumeName(mine) === resumeName(theirs) ? '' : t('restore_called', resumeName(theirs));

const datesText = (mine: string, theirs: string) =>
  mine && theirs ? t('restore_mine_theirs', dayText(mine), dayText(theirs)) : '';

/** Enough of an answer to tell it from another. */
const mostOfAnswer = 160;
const begun = (answer: string) =>
  answer.length > mostOfAnswer ? `${answer.slice(0, mostOfAnswer)}…` : answer;

function detailText(record: ComparedRecord): string {
  if (!record.mine) return '';
  switch (record.store) {
    case 'resumes':
      return [
        namesText(record.mine, record.theirs),
        partsText(record.mine, record.theirs),
        datesText(record.mine.updatedAt, record.theirs.updatedAt),
      ]
        .filter(Boolean)
        .join(' ');
    case 'answers':
      return t('restore_mine_theirs', begun(record.mine.answer), begun(record.theirs.answer));
    case 'files':
      return datesText(record.mine.addedAt, record.theirs.addedAt);
    default:
      return '';
  }
}

function standingText({ is, newer }: ComparedRecord): string {
  if (is === 'removed') return t('restore_removed');
  if (newer === 'here') return t('restore_newer_here');
  return t(newer === 'file' ? 'restore_newer_file' : 'restore_newer_unknown');
}

/** In what a record here and the one in the file differ, as far as it helps to choose. */
export const differenceText = (record: ComparedRecord): string =>
  [standingText(record), detailText(record)].filter(Boolean).join(' ');
