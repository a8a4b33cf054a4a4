import '../zod-setup';
import * as z from 'zod';
import { outcomes } from '../form/report';
import { Source } from '../form/source';

/** Of a report, and: not heard of yet, or ever; taken back by an undo. */
const ledgerOutcomes = [...outcomes, 'unknown', 'undone'] as const;

/** One field as it was filled: what the page asked, what it was given, and what became of it. */
export const FilledField = z.object({
  /** Names the field in its page for as long as that is open. */
  ref: z.string().default(''),
  /** Address of the page; '' in records of old, which had one page each. */
  page: z.string().default(''),
  label: z.string(),
  kind: z.string(),
  value: z.string(),
  source: Source,
  outcome: z.enum(ledgerOutcomes).default('stuck'),
});
export type FilledField = z.infer<typeof FilledField>;

/** How far an application has come, in the order that most take. */
export const applicationStatuses = ['saved', 'applied', 'interview', 'offer', 'closed'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

const StatusChange = z.object({
  status: z.enum(applicationStatuses),
  /** ISO 8601. */
  at: z.string(),
});

/** What was handed out for a posting other than into its form: a text that was copied, a file that was made. */
export const HandedOut = z.object({
  /** ISO 8601. */
  at: z.string(),
  how: z.enum(['copied', 'inserted', 'file']),
  /** Of a file; '' for a text. */
  name: z.string().default(''),
  /** Word for word; '' for a file, whose entries the record names. */
  text: z.string().default(''),
});
export type HandedOut = z.infer<typeof HandedOut>;

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
  handedOut: z.array(HandedOut).default([]),
  /** A fill is taken for an application until the owner says otherwise. */
  status: z.enum(applicationStatuses).default('applied'),
  /** Each status it has had, oldest first; none in records of old. */
  history: z.array(StatusChange).default([]),
  /** The owner's own. */
  notes: z.string().default(''),
  /** A day, "2026-05-31", on which something is due; '' where nothing is. */
  nextDate: z.string().default(''),
});
export type Application = z.infer<typeof Application>;
