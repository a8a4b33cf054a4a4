import type { ChangesSince } from '@/utils/backup/reminder';
import { type CountTexts, countText } from '../ui/count-text';
import { interfaceLocale } from '../ui/locale';

const texts: readonly (readonly [keyof ChangesSince, CountTexts])[] = [
  ['resumes', { one: 'backup_count_resume', other: 'backup_count_resumes' }],
  ['answers', { one: 'backup_count_answer', other: 'backup_count_answers' }],
  ['files', { one: 'backup_count_file', other: 'backup_count_files' }],
  ['applications', { one: 'backup_count_application', other: 'backup_count_applications' }],
];

/** "2 resumes edited, 1 new file"; '' where nothing has changed. */
export const changesText = (changes: ChangesSince): string =>
  new Intl.ListFormat(interfaceLocale(), { type: 'unit' }).format(
    texts.filter(([of]) => changes[of] > 0).map(([of, words]) => countText(changes[of], words)),
  );

export const dayText = (at: string): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );
