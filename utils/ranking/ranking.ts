import type { Requirement } from '../posting/schema';

/** Words of the posting met by words of the owner's. */
export interface TermMatch {
  posting: string;
  own: string;
  via: 'same' | 'stem' | 'alias';
}

/** Why an entry scored: one line of the posting, and what of the entry met it. */
export interface Reason {
  /** Index into `posting.lines`, or `'title'` for the posting's title. */
  line: number | 'title';
  text: string;
  need: 'must' | 'nice' | 'duty' | 'title';
  terms: TermMatch[];
  /** The statements that hold those words; empty when they stand in the title or the keywords. */
  statements: string[];
  /** Share of the entry's score. */
  weight: number;
}

export interface RankedEntry {
  /** The entry's id. */
  entry: string;
  /** Not bounded; comparable within one ranking only. */
  score: number;
  /** Weightiest first. */
  reasons: Reason[];
}

export interface Ranking {
  /** Every entry of the resume, best first; ties keep the owner's order. */
  entries: RankedEntry[];
  /** What no entry meets. */
  gaps: Requirement[];
}
