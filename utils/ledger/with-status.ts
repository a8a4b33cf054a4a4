import type { Application, ApplicationStatus } from '../storage/application';

/** The record once its status is another, and since when; as it is where it has that status already. */
export function withStatus(
  application: Application,
  status: ApplicationStatus,
  at: string,
): Application {
  if (application.status === status) return application;
  const { history, at: begun, status: last } = application;
  // Records of old do not say since when they have theirs: from the start.
  const earlier = history.length > 0 ? history : [{ status: last, at: begun }];
  return { ...application, status, history: [...earlier, { status, at }] };
}
