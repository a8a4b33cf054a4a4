import type { Removed } from '@/utils/storage/trash';
import { type TextKey, t } from '@/utils/text/text';

/** What the owner knows a removed record by; its kind where it has no name. */
export const removedName = (removed: Removed): string => nameOf(removed) || removedKind(removed);

function nameOf(removed: Removed): string {
  switch (removed.store) {
    case 'resumes':
      return removed.record.label || removed.record.basics.name;
    case 'postings':
      return [removed.record.title, removed.record.organization].filter(Boolean).join(', ');
    case 'applications':
      return removed.record.url;
    case 'answers':
      return removed.record.question || removed.record.answer;
    case 'files':
      return removed.record.name;
  }
}

const kinds: Record<Removed['store'], TextKey> = {
  resumes: 'trash_resume',
  postings: 'trash_posting',
  applications: 'trash_application',
  answers: 'trash_answer',
  files: 'trash_file',
};

export const removedKind = ({ store }: Removed): string => t(kinds[store]);
