import type { Resume } from '../resume/schema';
import { database } from './connection';
import { openRecord } from './lock/seal';
import { type VersionKey, versionsOf } from './version';

/** When the versions of a resume were saved, latest first; the stored one is not among them. */
export async function listVersions(resume: string): Promise<VersionKey[]> {
  const keys = await (await database()).getAllKeys('versions', versionsOf(resume));
  return keys.reverse();
}

export const loadVersion = async (key: VersionKey): Promise<Resume | undefined> => {
  const version = await (await database()).get('versions', key);
  return version && openRecord('resumes', version.document);
};
