import { fold } from '../posting/fold';
import type { Posting } from '../posting/schema';
import type { Application } from '../storage/application';

/** What the ledger says of a posting that is looked at. */
export interface AppliedBefore {
  /** Latest to this very posting. */
  here?: Application;
  /** To other postings of the same organization, latest first. */
  elsewhere: readonly Application[];
}

/** Postings whose records may tell of this one: itself, and those of its organization. */
export function kinOf(
  posting: Pick<Posting, 'id' | 'organization'>,
  postings: readonly Posting[],
): string[] {
  const name = fold(posting.organization);
  const kin = name ? postings.filter(({ organization }) => fold(organization) === name) : [];
  return [...new Set([posting.id, ...kin.map(({ id }) => id)])];
}

/** `applications`: those to its kin, latest first. */
export const appliedBefore = (
  posting: Pick<Posting, 'id'>,
  applications: readonly Application[],
): AppliedBefore => ({
  here: applications.find((one) => one.posting === posting.id),
  elsewhere: applications.filter(
    ({ posting: of, status }) => of !== posting.id && status !== 'saved',
  ),
});
