import { termsIn } from '../ranking/terms-in';
import { openingBonus, openingsOf } from './compose-summary';
import { beginComposition, type Composition, type SummaryRequest } from './composition';
import { sentenceKey } from './edit-summary';
import type { Unit } from './gather-units';
import { traceOf } from './lay-out';
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
  const alone = (units: readonly Unit[]) =>
    units.filter((unit) => unit.length === 1 && !isIn(unit, stay) && !isIn(unit, new Set([left])));
  for (const one of new Set([...profile, ...entries.flat()].flat()))
    if (stay.has(sentenceKey(one))) draft.add([one]);

  const openings = replaced.entry === 'basics' ? offersOf(alone(openingsOf(profile)), made) : [];
  const others = offersOf(alone(entries.flat()), made);
  const offers = [...openings, ...others].map(({ unit, over }) =>
    offerOf(unit, over, made, request),
  );
  return offers.toSorted((a, b) => Number(a.over > 0) - Number(b.over > 0));
}

const isIn = (unit: Unit, keys: ReadonlySet<string>) =>
  unit.some((one) => keys.has(sentenceKey(one)));

/** Those that are news beside the draft, by worth for their length. */
const offersOf = (units: readonly Unit[], { draft }: Composition) =>
  units
    .filter(draft.isNews)
    .map((unit) => ({ unit, ...draft.judge(unit) }))
    .map(({ worth, ...offer }) => ({ ...offer, value: worthByLength(offer.unit, worth) }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);

const worthByLength = (unit: Unit, worth: number) =>
  (worth + (unit[0]!.entry === 'basics' ? openingBonus(unit) : 0)) /
  Math.sqrt(unit[0]!.text.length);

function offerOf(
  unit: Unit,
  over: number,
  { draft }: Composition,
  { ranking }: SummaryRequest,
): Offer {
  const sentence = traceOf(unit[0]!);
  const named = new Map(termsIn(sentence.text, ranking.language).map((term) => [term.key, term]));
  const met = [...named.values()]
    .filter(({ key, kind }) => kind !== 'pair' && draft.weightOf(key) > 0)
    .toSorted((a, b) => draft.weightOf(b.key) - draft.weightOf(a.key));
  const isNew = ({ key }: { key: string }) => !draft.names(key);
  const surfaces = (terms: typeof met) => [...new Set(terms.map(({ surface }) => surface))];
  return { sentence, meets: surfaces(met), adds: surfaces(met.filter(isNew)), over };
}
