import { Picks } from '../ranking/picks';
import type { Result } from '../result';
import { readOne } from './read';
import { put, type WriteFailure } from './write';

/** What the owner has picked of a resume for a posting; nothing pinned or excluded where they have not. */
export async function loadPicks(posting: string, resume: string): Promise<Picks> {
  const stored = await readOne('picks', [posting, resume]);
  return stored ?? Picks.parse({ posting, resume });
}

export const savePicks = (picks: Picks): Promise<Result<Picks, WriteFailure>> =>
  put('picks', picks.posting, Picks.parse(picks));
