import type { Resume } from '../resume/schema';

/**
 * Of one version: the resume's id, its revision, when it was saved, and until when it was the stored one (both ISO
 * 8601). All in the key, so that versions can be listed without reading them; sorted, they are in the order of their
 * making.
 */
export type VersionKey = [resume: string, revision: number, at: string, until: string];

/** A resume as it was before a later save. */
export interface Version {
  resume: string;
  revision: number;
  at: string;
  until: string;
  document: Resume;
}

/** All keys of one resume's versions; an array sorts after every number and string. */
export const versionsOf = (resume: string) => IDBKeyRange.bound([resume], [resume, []]);

/** What is saved within this is one sitting: of a paragraph as it is typed, one version is enough. */
const sittingMs = 2 * 60_000;

/** Whether the stored version is to be kept before the next is written over it. A clock set back is no reason not to. */
export const endsSitting = (now: number, latest: VersionKey | undefined): boolean =>
  !latest || !(Math.abs(now - Date.parse(latest[3])) < sittingMs);

const mostLatest = 50;
const daysKept = 30;
const dayMs = 24 * 60 * 60_000;

const dayOf = (key: VersionKey) => key[2].slice(0, 10);

/**
 * Which of a resume's versions (oldest first) are no longer kept: all but the latest 50, and the last of each day
 * for 30 days, so that what was taken out can be found again for a month.
 */
export function versionsToDrop(keys: readonly VersionKey[], now: number): VersionKey[] {
  const older = keys.slice(0, -mostLatest);
  const lastOfDay = new Map(older.map((key) => [dayOf(key), key]));
  return older.filter((key) => {
    const isFresh = now - Date.parse(key[3]) < daysKept * dayMs;
    return !(isFresh && lastOfDay.get(dayOf(key)) === key);
  });
}
