import '../../zod-setup';
import * as z from 'zod';
import { Section } from '../../resume/schema';

const Id = z.string().min(1);

const StatementRecord = z.object({
  id: Id,
  /** A paragraph when missing. */
  form: z.enum(['paragraph', 'bullet']).optional(),
  /** Of a paragraph, in UTF-16 units: says where the text is to be parted. */
  length: z.number().int().nonnegative().optional(),
  alternatives: z.array(z.string()).optional(),
});
export type StatementRecord = z.infer<typeof StatementRecord>;

const EntryRecord = z.object({
  section: Section,
  /** As written, to see whether it is still the same item. */
  title: z.string().default(''),
  id: Id,
  partOf: z.string().optional(),
  statements: z.array(StatementRecord).default([]),
});
export type EntryRecord = z.infer<typeof EntryRecord>;

/** `meta.bespoke` of a JSON Resume: what the standard has no key for. Entries in the owner's order. */
export const BespokeMeta = z.object({
  version: z.literal(1),
  id: Id.optional(),
  label: z.string().optional(),
  language: z.string().optional(),
  revision: z.number().int().nonnegative().optional(),
  updatedAt: z.string().optional(),
  archived: z.boolean().optional(),
  givenName: z.string().optional(),
  familyName: z.string().optional(),
  summary: z.array(StatementRecord).default([]),
  entries: z.array(EntryRecord).default([]),
});
export type BespokeMeta = z.infer<typeof BespokeMeta>;
