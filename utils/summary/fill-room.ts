import type { Composition } from './composition';
import { type Bargain, type Draft, figureWorth } from './draft';
import type { Unit } from './gather-units';
import { canOpen } from './openings-of';
import { shapeRules } from './rules/shapes';

/** What the owner did, a figure in it before none. */
const deeds: Bargain = {
  least: 0.2,
  price: Math.sqrt,
  bonus: (unit) => (unit.some(({ figures }) => figures) ? figureWorth : 0),
};
/** What the owner says of themselves, said plainly. */
const leastOfProfile = 0.08;

/**
 * Where the posting asks for no more and much room is left, what else the owner did in what is told of, then more
 * of their profile, from the paragraph that it opens with.
 */
export function fillRoom({ profile, draft, page }: Composition, rest: readonly Unit[]) {
  const { enough, opening } = shapeRules[page.shape];
  const isFull = () => draft.length >= page.limit.max * enough;
  while (!isFull() && draft.addBest(rest, deeds));
  if (opening === 0) return;
  const open = profile.find((unit) => unit.every((one) => draft.chosen.has(one)));
  // Where too long an opening was left out, a shorter one may do.
  const share = open ? opening : 1;
  const more = profile.filter((unit) => (open ? !isBefore(unit, open) : canOpen(unit)));
  for (const unit of more) {
    const isMore = draft.isNews(unit) && draft.judge(unit).worth > leastOfProfile;
    if (isFull() || !isMore || !draft.fits(unit)) continue;
    if (draft.lengthOf([...profileIn(draft), ...unit]) <= page.limit.max * share) draft.add(unit);
  }
}

const profileIn = ({ chosen }: Draft) => [...chosen].filter(({ entryAt }) => entryAt < 0);

const isBefore = ([one]: Unit, [other]: Unit) => one!.statementAt < other!.statementAt;
