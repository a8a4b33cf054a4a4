import type { Tally } from '../storage/backup-facts';
import type { Content } from './content';

/** How much a backup holds, as `readTally` counts it in the database. */
export const tallyOf = ({ resumes, answers, files, applications }: Content): Tally => ({
  resumes: Object.fromEntries(resumes.map(({ id, revision }) => [id, revision])),
  answers: answers.length,
  files: files.length,
  applications: applications.length,
});
