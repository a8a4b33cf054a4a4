import type { Result } from '../result';
import { Application } from './application';
import { database } from './connection';
import { put, type WriteFailure } from './write';

/** Latest first. */
export async function listApplications(): Promise<Application[]> {
  const applications = await (await database()).getAll('applications');
  return applications.sort((a, b) => b.at.localeCompare(a.at));
}

export const listApplicationsTo = async (posting: string): Promise<Application[]> =>
  (await database()).getAllFromIndex('applications', 'posting', posting);

export const saveApplication = (
  application: Application,
): Promise<Result<Application, WriteFailure>> =>
  put('applications', application.id, Application.parse(application));
