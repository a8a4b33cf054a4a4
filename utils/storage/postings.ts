import { Posting } from '../posting/schema';
import type { Result } from '../result';
import { database } from './connection';
import { pageAddress } from './page-address';
import { put, type WriteFailure } from './write';

export const savePosting = (posting: Posting): Promise<Result<Posting, WriteFailure>> =>
  put('postings', posting.id, Posting.parse(posting));

export const loadPosting = async (id: string): Promise<Posting | undefined> =>
  (await database()).get('postings', id);

const latestFirst = (postings: Posting[]) =>
  postings.sort((a, b) => b.readAt.localeCompare(a.readAt));

/** Latest read first. */
export const listPostings = async (): Promise<Posting[]> =>
  latestFirst(await (await database()).getAll('postings'));

/** The posting last read on this page, whichever way somebody came to it. */
export async function findPostingFor(url: string): Promise<Posting | undefined> {
  const address = pageAddress(url);
  const { store } = (await database()).transaction('postings');
  const found: Posting[] = [];
  // Walks the addresses alone: the texts of all postings are not worth loading for one of them.
  let cursor = await store.index('url').openKeyCursor();
  while (cursor) {
    if (pageAddress(cursor.key) === address) found.push((await store.get(cursor.primaryKey))!);
    cursor = await cursor.continue();
  }
  return latestFirst(found)[0];
}
