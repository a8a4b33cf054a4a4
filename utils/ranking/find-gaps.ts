import type { Language } from '../posting/words/stop-words';
import type { Resume } from '../resume/schema';
import type { Demand, DemandedTerm } from './demand';
import type { EntryTerms } from './entry-terms';
import { knowledgeIn } from './knowledge/knowledge-in';
import type { Gap } from './ranking';
import { termsIn } from './terms-in';

/** A line is met when this much of what it names is somewhere in the resume. */
const enough = 0.3;

/** The requirements that nothing in the resume speaks to, in the posting's order. Lines that name nothing are none. */
export function findGaps(
  demands: readonly Demand[],
  { basics }: Pick<Resume, 'basics'>,
  entries: readonly EntryTerms[],
  language: Language,
): Gap[] {
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
    if (total === 0 || met / total >= enough) return [];
    return [
      {
        line,
        text,
        need,
        names: namesIn(
          text,
          named.filter((term) => !isMet(term)),
          language,
        ),
      },
    ];
  });
}

/** The unmet names of a line: as far as each reaches by the model of English lines, else the concepts alone. */
function namesIn(text: string, unmet: readonly DemandedTerm[], language: Language): string[] {
  const spans = language === 'en' ? knowledgeIn(text) : [];
  const names = [...spans, ...unmet.filter(({ kind }) => kind === 'concept')]
    .filter(({ start, end }) => unmet.some((term) => term.start < end && start < term.end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => !all.slice(0, at).some((before) => before.end > start));
  return names.map(({ start, end }) => text.slice(start, end));
}
