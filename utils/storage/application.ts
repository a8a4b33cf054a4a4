import '../zod-setup';
import * as z from 'zod';
import { outcomes } from '../form/report';

/** `Source` of utils/form/plan, as it is kept. */
const StoredSource = z.discriminatedUnion('from', [
  z.object({ from: z.literal('basics') }),
  z.object({ from: z.literal('entry'), entry: z.string() }),
  z.object({ from: z.literal('summary') }),
  z.object({ from: z.literal('answer'), answer: z.string() }),
  z.object({ from: z.literal('file'), file: z.string() }),
  z.object({
    from: z.literal('dates'),
    months: z.number(),
    spans: z.array(z.object({ entry: z.string(), start: z.string(), end: z.string().optional() })),
  }),
]);

/** Of a report, and: not heard of yet, or ever; taken back by an undo. */
export const ledgerOutcomes = [...outcomes, 'unknown', 'undone'] as const;

/** One field as it was filled: what the page asked, what it was given, and what became of it. */
export const FilledField = z.object({
  /** Names the field in its page for as long as that is open. */
  ref: z.string().default(''),
  /** Address of the page; '' in records of old, which had one page each. */
  page: z.string().default(''),
  label: z.string(),
  kind: z.string(),
  value: z.string(),
  source: StoredSource,
  outcome: z.enum(ledgerOutcomes).default('stuck'),
});
export type FilledField = z.infer<typeof FilledField>;

/** What was shared, where, when, from which entries: one line of the ledger. */
export const Application = z.object({
  id: z.string().min(1),
  /** A posting's id; '' where none was read. */
  posting: z.string().default(''),
  /** A resume's id. */
  resume: z.string(),
  /** ISO 8601. */
  at: z.string(),
  /** ISO 8601, of its latest fill: a wizard has one a step. */
  until: z.string().default(''),
  /** Of the page that held the form, the first of them. */
  url: z.string().default(''),
  /** The tailored summary's text; '' where none was given. */
  summary: z.string().default(''),
  /** Ids of the entries it was made from. */
  entries: z.array(z.string()).default([]),
  fields: z.array(FilledField).default([]),
});
export type Application = z.infer<typeof Application>;
