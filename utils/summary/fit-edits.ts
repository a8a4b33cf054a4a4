import { type EditedSummary, editSummary } from './edit-summary';
import type { SummaryEdit } from './schema';
import type { Limit, Summary } from './summary';

/** How often less is made to make room for what the owner wrote by hand. */
const attempts = 3;

/**
 * The summary within a limit, with its owner's edits: less is made of the rest where their own words take the room.
 * Where it does not fit all the same it says so by `over`.
 */
export function fitEdits(
  compose: (limit: Limit) => Summary,
  limit: Limit,
  edits: readonly SummaryEdit[],
): EditedSummary {
  const within = (max: number): EditedSummary => {
    const edited = editSummary(compose({ ...limit, max }), edits);
    return { ...edited, limit, over: Math.max(0, edited.length - limit.max) };
  };
  let [max, made] = [limit.max, within(limit.max)];
  for (let at = 0; at < attempts && made.over > 0 && max > made.over; at++) {
    max -= made.over;
    const shorter = within(max);
    if (byHand(shorter) < byHand(made)) break;
    made = shorter;
  }
  return made;
}

const byHand = ({ sentences }: EditedSummary) =>
  sentences.filter(({ own }) => own !== undefined).length;
