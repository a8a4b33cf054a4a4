import { Posting } from '../posting/schema';
import type { Result } from '../result';
import { database } from './connection';
import { pageAddress } from './page-address';
import { put, type WriteFailure } from './write';

/** Stores a posting under the address of its page, without what only tells where a visitor came from. */
export function savePosting(posting: Posting): Promise<Result<Posting, WriteFailure>> {
  const kept = Posting.parse({ ...posting, url: pageAddress(posting.url) });
  return put('postings', kept.id, kept);
}

export const loadPosting = async (id: string): Promise<Posting | undefined> =>
  (await database()).get('postings', id);

/** Latest read first. */
export async function listPostings(): Promise<Posting[]> {
  const postings = await (await database()).getAll('postings');
  return postings.sort((a, b) => b.readAt.localeCompare(a.readAt));
}

/** The posting that was last read at this address. */
export async function findPostingFor(url: string): Promise<Posting | undefined> {
  const found = await (await database()).getAllFromIndex('postings', 'url', pageAddress(url));
  return found.sort((a, b) => b.readAt.localeCompare(a.readAt))[0];
}
