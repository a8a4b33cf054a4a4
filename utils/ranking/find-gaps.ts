import type { Requirement } from '../posting/schema';
import type { Language } from '../posting/words/stop-words';
import type { Resume } from '../resume/schema';
import type { Demand, DemandedTerm } from './demand';
import type { EntryTerms } from './entry-terms';
import { termsIn } from './terms-in';

/** A line is met when this much of what it names is somewhere in the resume. */
const enough = 0.3;

/** The requirements that nothing in the resume speaks to, in the posting's order. Lines that name nothing are none. */
export function findGaps(
  demands: readonly Demand[],
  { basics }: Pick<Resume, 'basics'>,
  entries: readonly EntryTerms[],
  language: Language,
): Requirement[] {
  const profile = [basics.label, ...basics.summary.map(({ text }) => text)];
  const said = new Set(profile.flatMap((text) => termsIn(text, language)).map(({ key }) => key));
  const isSaid = (key: string) => said.has(key) || entries.some(({ terms }) => terms.has(key));
  const isMet = ({ key, near }: DemandedTerm) =>
    isSaid(key) || near.some((one) => one.via === 'narrower' && isSaid(one.key));
  return demands.flatMap(({ line, text, need, terms }) => {
    if (line === 'title' || (need !== 'must' && need !== 'nice')) return [];
    const named = terms.filter(({ kind, isWeak }) => kind !== 'pair' && !isWeak);
    const worth = (kind: string) => (kind === 'concept' ? 2 : 1);
    const total = named.reduce((sum, { kind }) => sum + worth(kind), 0);
    const met = named.reduce((sum, term) => sum + (isMet(term) ? worth(term.kind) : 0), 0);
    return total > 0 && met / total < enough ? [{ line, text, need }] : [];
  });
}
