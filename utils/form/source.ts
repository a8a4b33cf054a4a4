import '../zod-setup';
import * as z from 'zod';

/** A role whose time was counted, by month: `2021-04`; without `end` it goes on. */
export const Span = z.object({ entry: z.string(), start: z.string(), end: z.string().optional() });
export type Span = z.infer<typeof Span>;

/** Where a value comes from: shown beside it, and kept in the ledger. */
export const Source = z.discriminatedUnion('from', [
  z.object({ from: z.literal('basics') }),
  z.object({ from: z.literal('entry'), entry: z.string() }),
  z.object({ from: z.literal('summary') }),
  z.object({ from: z.literal('answer'), answer: z.string() }),
  z.object({ from: z.literal('file'), file: z.string() }),
  /** Counted from the dates of these entries: `months` in all, overlaps once. */
  z.object({ from: z.literal('dates'), months: z.number(), spans: z.array(Span) }),
  /** The owner's own words, for this one field. */
  z.object({ from: z.literal('typed') }),
]);
export type Source = z.infer<typeof Source>;
