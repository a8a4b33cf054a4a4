import { termsIn } from '../ranking/terms-in';
import { beginComposition, type Composition, type SummaryRequest } from './composition';
import type { Candidate, Unit } from './gather-units';
import { traceOf } from './lay-out';
import { canOpen, openingBonus } from './openings-of';
import { sentenceKey } from './sentence-key';
import type { Summary, SummarySentence } from './summary';

/** A sentence that could stand in another's place. */
export interface Offer {
  sentence: SummarySentence;
  /** What the posting asks for that it names, in the owner's words, weightiest first. */
  meets: string[];
  /** Those of them that the rest of the summary does not name. */
  adds: string[];
  /** How far the text would be over its limit with it, in the limit's unit; 0 where it fits. */
  over: number;
}

/**
 * What could stand in the place of one of a summary's sentences, best first: those that stand alone, are not there, and
 * say nothing that another sentence says. The profile's opening is changed for another opening, if there is one. What
 * fits comes before what would be too long.
 */
export function nextBest(
  request: SummaryRequest,
  { sentences, letter }: Pick<Summary, 'sentences' | 'letter'>,
  replaced: SummarySentence,
): Offer[] {
  const made = beginComposition(request, letter);
  const { profile, entries, draft } = made;
  const left = sentenceKey(replaced);
  const stay = new Set(sentences.map(sentenceKey).filter((key) => key !== left));
  const fits = (unit: Unit) => {
    const fresh = unit.filter((one) => !stay.has(sentenceKey(one)));
    return fresh.length === 1 && !fresh[0]!.leans && sentenceKey(fresh[0]!) !== left;
  };
  for (const one of new Set([...profile, ...entries.flat()].flat()))
    if (stay.has(sentenceKey(one))) draft.add([one]);

  const openings =
    replaced.entry === 'basics' ? offersOf(profile.filter(canOpen).filter(fits), made) : [];
  const others = offersOf(entries.flat().filter(fits), made);
  const offers = [...openings, ...others].map(({ one, over }) => offerOf(one, over, made, request));
  return offers.toSorted((a, b) => Number(a.over > 0) - Number(b.over > 0));
}

/** Those that are news beside the draft, by worth for their length. */
const offersOf = (units: readonly Unit[], { draft }: Composition) =>
  units
    .filter(draft.isNews)
    .map((unit) => {
      const one = unit.find((fresh) => !draft.chosen.has(fresh))!;
      const { worth, over } = draft.judge(unit);
      const bonus = one.entry === 'basics' ? openingBonus(unit) : 0;
      return { one, over, value: (worth + bonus) / Math.sqrt(one.text.length) };
    })
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);

function offerOf(
  one: Candidate,
  over: number,
  { draft }: Composition,
  { ranking }: SummaryRequest,
): Offer {
  const sentence = traceOf(one);
  const named = new Map(termsIn(sentence.text, ranking.language).map((term) => [term.key, term]));
  const met = [...named.values()]
    .filter(({ key, kind }) => kind !== 'pair' && draft.weightOf(key) > 0)
    .toSorted((a, b) => draft.weightOf(b.key) - draft.weightOf(a.key));
  const isNew = ({ key }: { key: string }) => !draft.names(key);
  const surfaces = (terms: typeof met) => [...new Set(terms.map(({ surface }) => surface))];
  return { sentence, meets: surfaces(met), adds: surfaces(met.filter(isNew)), over };
}
