import { beginComposition, type Composition, type SummaryRequest } from './composition';
import type { Bargain } from './draft';
import { fillRoom } from './fill-room';
import type { Unit } from './gather-units';
import { layOut } from './lay-out';
import { openLetter } from './open-letter';
import { openingBonus, openingsOf } from './openings-of';
import { shapeRules } from './rules/shapes';
import type { Summary } from './summary';
import { withoutCopies } from './without-copies';

export type { SummaryRequest } from './composition';

/** One sentence stands for an entry: it should say much, and may be longer for that. */
const represent: Bargain = { least: 0, price: (length) => Math.sqrt(length) };
/** What a deed is worth that meets nothing of the posting: its entry is told last, if there is room. */
const anyDeed = 0.3;
/** What fills the room left is counted by the character; very short ones are no bargain. */
const cover: Bargain = { least: 0.35, price: (length) => Math.max(60, length) };
/**
 * A summary of the owner's own sentences in the shape asked for: an opening from their profile, the best of each picked
 * entry, then whatever covers most of the posting per character, within the limit. Sentences keep the owner's order
 * within an entry; one that leans on another comes with it or not at all. No sentences mean that nothing fits.
 *
 * Greedy choice by gain per cost under a budget is within (1 − 1/e)/2 of the best set for a submodular gain (Leskovec
 * et al. 2007, "Cost-effective outbreak detection in networks").
 */
export function composeSummary(request: SummaryRequest): Summary {
  const { shape = 'profile', template = '', posting } = request;
  const letter = shape === 'letter' ? openLetter(template, posting) : undefined;
  const made = beginComposition(request, letter);
  if (!letter || letter.place) choose(made);
  return layOut(withoutCopies(made.draft.chosen, made.page, request), made.page);
}

function choose(made: Composition) {
  const { profile, entries, draft, page } = made;
  const room = page.limit.max * shapeRules[page.shape].opening;
  const openings = openingsOf(profile, draft).filter((unit) => draft.fits(unit, room));
  const isOpen = draft.addBest(openings, { ...represent, bonus: openingBonus });
  const tellable = entries.map((units) => (isOpen ? units : units.filter(isOfEntry)));
  const untold = tellable.filter(
    (units) => !draft.addBest(units, { ...represent, least: anyDeed }),
  );
  const rest = entries.length > 0 ? tellable.flat() : profile;
  while (draft.addBest(rest, cover));
  for (const units of untold) if (!isTold(units, draft)) draft.addBest(units, represent);
  fillRoom(made, rest);
}

const isTold = (units: readonly Unit[], { chosen }: Composition['draft']) =>
  units.some((unit) => unit.every((one) => chosen.has(one)));

/** What the profile tells of an entry stands behind the opening, or not at all. */
const isOfEntry = ([first]: Unit) => first!.entry !== 'basics';
