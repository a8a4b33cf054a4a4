import type { Language } from '../posting/words/stop-words';
import type { Entry } from '../resume/schema';
import type { Demand } from './demand';
import { type EntryTerms, gatherTerms } from './entry-terms';

const keysOf = new WeakMap<readonly Demand[], ReadonlySet<string>>();
const kept = new WeakMap<Entry, WeakMap<readonly Demand[], EntryTerms>>();

/** Of an entry's terms those that a posting asks for, kept for as long as the entry and what is asked are. */
export function wantedTerms(
  entry: Entry,
  demands: readonly Demand[],
  language: Language,
): EntryTerms {
  const keys = keysOf.get(demands) ?? readKeys(demands);
  keysOf.set(demands, keys);
  const byDemands = kept.get(entry) ?? new WeakMap<readonly Demand[], EntryTerms>();
  kept.set(entry, byDemands);
  const known = byDemands.get(demands) ?? gatherTerms(entry, language, keys);
  byDemands.set(demands, known);
  return known;
}

const readKeys = (demands: readonly Demand[]): ReadonlySet<string> =>
  new Set(
    demands.flatMap(({ terms, common }) => [
      ...terms.flatMap(({ key, near }) => [key, ...near.map((one) => one.key)]),
      ...common.keys(),
    ]),
  );
