import type { SaveFailure } from '@/utils/storage/resumes';
import { type TextKey, t } from '@/utils/text/text';

const texts: Record<SaveFailure, TextKey> = {
  stale: 'failure_stale',
  quota: 'failure_quota',
  newer: 'failure_newer',
  blocked: 'failure_blocked',
  locked: 'failure_locked',
  unavailable: 'failure_unavailable',
};

/** One sentence: why the database refused, and what to do. */
export const failureText = (why: SaveFailure) => t(texts[why]);
