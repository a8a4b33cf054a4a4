import type { Posting } from '../posting/schema';
import { languageOrEnglish } from '../posting/words/stop-words';
import type { Entry } from '../resume/schema';
import { demandOf } from './demand';
import { type EntryTerms, gatherTerms } from './entry-terms';
import { mereWords } from './mere-words';

const keysOf = new WeakMap<Posting, ReadonlySet<string>>();
const kept = new WeakMap<Entry, WeakMap<Posting, EntryTerms>>();

/** Of an entry's terms those that a posting asks for, stemmed as the posting's; kept for as long as both objects are. */
export function wantedTerms(entry: Entry, posting: Posting): EntryTerms {
  const byPosting = kept.get(entry) ?? new WeakMap<Posting, EntryTerms>();
  kept.set(entry, byPosting);
  const known = byPosting.get(posting) ?? readTerms(entry, posting);
  byPosting.set(posting, known);
  return known;
}

function readTerms(entry: Entry, posting: Posting): EntryTerms {
  const keys = keysOf.get(posting) ?? readKeys(posting);
  keysOf.set(posting, keys);
  return gatherTerms(entry, languageOrEnglish(posting.language), keys);
}

const readKeys = (posting: Posting): ReadonlySet<string> =>
  new Set([
    ...mereWords(posting).keys(),
    ...demandOf(posting).flatMap(({ terms }) =>
      terms.flatMap(({ key, near }) => [key, ...near.map((one) => one.key)]),
    ),
  ]);
