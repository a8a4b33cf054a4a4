import { Posting } from '../posting/schema';
import type { Result } from '../result';
import { readAll, readOne } from './read';
import { put, type WriteFailure } from './write';

export const savePosting = (posting: Posting): Promise<Result<Posting, WriteFailure>> =>
  put('postings', posting.id, Posting.parse(posting));

export const loadPosting = async (id: string): Promise<Posting | undefined> =>
  readOne('postings', id);

/** Latest read first. */
export async function listPostings(): Promise<Posting[]> {
  const postings = await readAll('postings');
  return postings.sort((a, b) => b.readAt.localeCompare(a.readAt));
}
