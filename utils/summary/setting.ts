import type { Language } from '../posting/words/stop-words';

/** Where a sentence stands. */
export interface Setting {
  language: Language;
  /** Bullets may be short, and leave the "I" out. */
  isBullet: boolean;
  /** A paragraph that goes on from others of its entry. */
  goesOn?: boolean;
}

/** A sentence as written, as its reader hears it, and whether it takes its object as known. */
export interface Heard {
  text: string;
  heard: string;
  asKnown: boolean;
}
