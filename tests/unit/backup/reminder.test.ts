import { expect, test } from 'vitest';
import { changesSince, isReminderDue, noTally, weightOf } from '@/utils/backup/reminder';
import type { Tally } from '@/utils/storage/backup-facts';

const tally = (own: Partial<Tally> = {}): Tally => ({
  resumes: { r1: 40 },
  answers: 6,
  files: 1,
  applications: 3,
  ...own,
});

const weightSince = (then: Tally, now: Tally) => weightOf(changesSince(then, now));

test('counts what is new or edited since the last backup, and nothing that was removed', () => {
  const now = tally({ resumes: { r1: 52, r2: 8 }, answers: 4, applications: 5 });
  expect(changesSince(tally(), now)).toEqual({
    resumes: 2,
    saves: 20,
    answers: 0,
    files: 0,
    applications: 2,
  });
});

test('everything counts where no backup was ever made', () => {
  expect(changesSince(noTally, tally())).toEqual({
    resumes: 1,
    saves: 40,
    answers: 6,
    files: 1,
    applications: 3,
  });
});

test.each<[string, Tally]>([
  ['an hour of writing', tally({ resumes: { r1: 240 } })],
  ['the usual questions answered', tally({ answers: 21 })],
  ['ten applications', tally({ applications: 13 })],
  ['some of each', tally({ resumes: { r1: 120 }, answers: 10, applications: 7 })],
])('reminds after %s', (_, now) => {
  expect(isReminderDue(weightSince(tally(), now))).toBe(true);
});

test.each<[string, Tally, Tally]>([
  ['a backup just made', tally(), tally()],
  ['a resume just brought in for the first time', noTally, { ...noTally, resumes: { r1: 1 } }],
  ['a few edits and an application', tally(), tally({ resumes: { r1: 60 }, applications: 4 })],
])('is quiet after %s', (_, then, now) => {
  expect(isReminderDue(weightSince(then, now))).toBe(false);
});

test('once waved away, is quiet until twice as much has changed', () => {
  const dismissedAt = 1.3;
  expect(isReminderDue(1.3, dismissedAt)).toBe(false);
  expect(isReminderDue(2.5, dismissedAt)).toBe(false);
  expect(isReminderDue(2.6, dismissedAt)).toBe(true);
});
