import type { Posting } from '../posting/schema';
import type { Application } from '../storage/application';
import { pageAddress } from '../storage/page-address';

/** All that was shared for one posting. */
export interface LedgerRow {
  /** Names it in an address. */
  id: string;
  /** Missing where none was read, or where it was removed. */
  posting?: Posting;
  title: string;
  organization: string;
  /** Of the posting, or of the form. */
  url: string;
  /** Latest first, at least one: a status, notes and the next date are the latest's. */
  applications: readonly [Application, ...Application[]];
  /** ISO 8601: the last time that anything happened to it. */
  touched: string;
}

/** Records of one posting belong together, and where none was read those of one form. */
const placeOf = ({ id, posting, url }: Application) => posting || pageAddress(url) || id;

const latestOf = ({ at, until, history, handedOut }: Application) =>
  [at, until, history.at(-1)?.at ?? '', handedOut.at(-1)?.at ?? ''].sort().at(-1)!;

/** The ledger's rows, latest touched first. */
export function ledgerRows(
  applications: readonly Application[],
  postings: readonly Posting[],
): LedgerRow[] {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const groups = Map.groupBy(applications, placeOf);
  return [...groups.values()]
    .map((group) => rowOf(group, byId.get(group[0]!.posting)))
    .sort((a, b) => b.touched.localeCompare(a.touched));
}

function rowOf(group: readonly Application[], posting: Posting | undefined): LedgerRow {
  const applications = group.toSorted((a, b) => b.at.localeCompare(a.at)) as [Application];
  const [latest] = applications;
  return {
    // The first record's: a later one joins the row, and does not rename it.
    id: applications.at(-1)!.id,
    posting,
    title: posting?.title ?? '',
    organization: posting?.organization ?? '',
    url: posting?.url || latest.url,
    applications,
    touched: applications.map(latestOf).sort().at(-1)!,
  };
}
