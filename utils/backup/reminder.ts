import type { Tally } from '../storage/backup-facts';

/** What a loss would take: of each, how many are new or edited since. */
export interface ChangesSince {
  resumes: number;
  /** Of these resumes; one is a moment's typing. */
  saves: number;
  answers: number;
  files: number;
  applications: number;
}

export const noTally: Tally = { resumes: {}, answers: 0, files: 0, applications: 0 };

const more = (now: number, then: number) => Math.max(0, now - then);

/** What has come since a tally was taken; everything, where there was none. */
export function changesSince(then: Tally, now: Tally): ChangesSince {
  const saves = Object.entries(now.resumes).map(([id, revision]) =>
    more(revision, then.resumes[id] ?? 0),
  );
  return {
    resumes: saves.filter((count) => count > 0).length,
    saves: saves.reduce((sum, count) => sum + count, 0),
    answers: more(now.answers, then.answers),
    files: more(now.files, then.files),
    applications: more(now.applications, then.applications),
  };
}

/**
 * What is much, of each alone: about an hour of writing (an edit is saved in the pause after it), a new resume beside
 * it, most of the usual questions, a week of applications. Shares add up.
 */
const much: ChangesSince = { resumes: 10, saves: 200, answers: 15, files: 5, applications: 10 };

/** How much would be lost, where 1 is much. */
export const weightOf = (changes: ChangesSince): number =>
  Object.entries(much).reduce(
    (sum, [of, enough]) => sum + changes[of as keyof ChangesSince] / enough,
    0,
  );

/** Whether to speak up: much has changed, and much more than when the owner last waved it away. */
export const isReminderDue = (weight: number, dismissedAt = 0): boolean =>
  weight >= 1 && weight >= 2 * dismissedAt;
