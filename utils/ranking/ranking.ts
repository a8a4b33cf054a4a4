import type { Requirement } from '../posting/schema';
import type { Language } from '../posting/words/stop-words';

/** Words of the posting met by words of the owner's. */
export interface TermMatch {
  /** As the posting writes it: a slice of the reason's `text`. */
  posting: string;
  /** As the owner writes it: a slice of the entry's title, keywords or statements. */
  own: string;
  /** `broader` and `narrower` say what the owner's word is beside the posting's: Docker is narrower than containers. */
  via: 'same' | 'stem' | 'alias' | 'broader' | 'narrower' | 'related';
  kind: 'concept' | 'word' | 'pair';
  /** Share of the entry's score. */
  weight: number;
}

/** Why an entry scored: one line of the posting, and what of the entry met it. */
export interface Reason {
  /** Index into `posting.lines`, or `'title'` for the posting's title. */
  line: number | 'title';
  text: string;
  need: 'must' | 'nice' | 'duty' | 'title';
  /** Weightiest first. */
  terms: TermMatch[];
  /** The statements that hold those words; empty when they stand in the title or the keywords. */
  statements: string[];
  /** Share of the entry's score. */
  weight: number;
}

/** What an entry gains by the company it keeps: a project by its role, a role by the best of its projects. */
export interface Lent {
  /** The other entry's id. */
  from: string;
  /** Share of the entry's score. */
  weight: number;
}

export interface RankedEntry {
  /** The entry's id. */
  entry: string;
  /** Not bounded; comparable within one ranking only. */
  score: number;
  /** Weightiest first; with what is lent they make a whole. */
  reasons: Reason[];
  lent?: Lent;
}

/** A requirement that nothing of the owner's speaks to. */
export interface Gap extends Requirement {
  /** What it wants known, in its own words and order: tools, subjects, degrees. */
  names: string[];
}

export interface Ranking {
  /** Every entry of the resume, best first; ties keep the owner's order. */
  entries: RankedEntry[];
  /** What no entry meets. */
  gaps: Gap[];
  /** The posting's, in which all words were stemmed. */
  language: Language;
}
