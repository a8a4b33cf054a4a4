import type { Result } from '../result';
import { Application } from './application';
import { database } from './connection';
import { openAll, readAll, readOne } from './read';
import { put, remove, type WriteFailure } from './write';

/** Records of earlier versions of Bespoke say less: what they leave out is as the schema has it. */
const whole = (stored: Application): Application => Application.parse(stored);

/** Latest first. */
export async function listApplications(): Promise<Application[]> {
  const applications = await readAll('applications');
  return applications.map(whole).sort((a, b) => b.at.localeCompare(a.at));
}

export async function loadApplication(id: string): Promise<Application | undefined> {
  const stored = await readOne('applications', id);
  return stored && whole(stored);
}

/** Those to any of these postings, latest first. */
export async function listApplicationsTo(postings: readonly string[]): Promise<Application[]> {
  const db = await database();
  const stored = await Promise.all(
    postings.map((posting) => db.getAllFromIndex('applications', 'posting', posting)),
  );
  const applications = await openAll('applications', stored.flat());
  return applications.map(whole).sort((a, b) => b.at.localeCompare(a.at));
}

export const saveApplication = (
  application: Application,
): Promise<Result<Application, WriteFailure>> =>
  put('applications', application.id, Application.parse(application));

/** Removes it and gives it back, so that an undo can save it again. */
export const removeApplication = (
  id: string,
): Promise<Result<Application | undefined, WriteFailure>> => remove('applications', id);
