import type { Application } from '../storage/application';

/** When it was applied (ISO 8601); undefined as long as it is only saved. */
export function appliedAt({ history, status, at }: Application): string | undefined {
  const first = history.find((change) => change.status !== 'saved');
  if (first) return first.at;
  return status === 'saved' ? undefined : at;
}
