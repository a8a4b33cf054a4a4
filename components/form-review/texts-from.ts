import type { FillSource } from '@/utils/form/plan-fill';
import type { EditedSummary } from '@/utils/summary/edit-summary';
import { openBlanks } from '@/utils/summary/open-blanks';
import type { Limit, Shape } from '@/utils/summary/summary';

/** Makes a summary within a limit, with its owner's edits. */
export type Composer = (limit: Limit, shape: Shape) => EditedSummary;

/** A text that a field has no room for is none. */
const within = (made: EditedSummary | undefined) => (made?.over ? undefined : made?.text);

/** What a form gets to read: the summary, and the owner's own letter once there is no blank left in it. */
export const textsFrom = (
  compose: Composer | undefined,
): Pick<FillSource, 'summaryFor' | 'letterFor'> => ({
  summaryFor: (limit) => within(compose?.(limit, 'profile')),
  letterFor(limit) {
    const made = compose?.(limit, 'letter');
    const isWhole = made?.letter && made.text.trim() !== '' && openBlanks(made).length === 0;
    return isWhole ? within(made) : undefined;
  },
});
