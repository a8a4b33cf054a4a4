import type { ComparedRecord } from '@/utils/backup/compare-backup';
import type { Content } from '@/utils/backup/content';
import type { Answer } from '@/utils/form/answers';
import type { RecordStore } from '@/utils/storage/schema';
import { type TextKey, t } from '@/utils/text/text';
import { sensitiveQuestions, usualQuestions } from '../answers/questions';
import { resumeName } from '../editor/resume-list';
import { postingLabel } from '../posting/posting-label';
import { countries } from '../ui/countries';

export const storeTexts: Readonly<Record<RecordStore, TextKey>> = {
  resumes: 'restore_resumes',
  answers: 'restore_answers',
  files: 'restore_files',
  applications: 'restore_applications',
  postings: 'restore_postings',
  picks: 'restore_picks',
};

const questions = new Map<string, TextKey>(
  [...usualQuestions, ...sensitiveQuestions].map(({ kind, text }) => [kind, text]),
);

const postingOf = (id: string, { postings }: Content) => postings.find((one) => one.id === id);

function answerLabel({ kind, question, country }: Answer): string {
  const usual = questions.get(kind);
  const asked = usual ? t(usual) : question || t('unnamed');
  return [asked, countries().find(({ value }) => value === country)?.label]
    .filter(Boolean)
    .join(' · ');
}

/** What the owner knows a record of a backup by. */
export function recordLabel(record: ComparedRecord, content: Content): string {
  switch (record.store) {
    case 'resumes':
      return resumeName(record.mine ?? record.theirs);
    case 'postings':
      return postingLabel(record.theirs);
    case 'files':
      return record.theirs.name;
    case 'answers':
      return answerLabel(record.theirs);
    default: {
      const posting = postingOf(record.theirs.posting, content);
      if (posting) return postingLabel(posting);
      return (record.store === 'applications' && record.theirs.url) || t('unnamed');
    }
  }
}
