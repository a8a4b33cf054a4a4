import '../zod-setup';
import * as z from 'zod';

/** What a line of a posting is: it asks for something, says what is done, or neither. */
export const PostingLine = z.object({
  text: z.string(),
  is: z.enum(['must', 'nice', 'duty', 'other']),
  /** How likely, 0 to 1, it names something to know or to be able to do; missing where no model reads the language. */
  asks: z.number().min(0).max(1).optional(),
});
export type PostingLine = z.infer<typeof PostingLine>;

/** A job advertisement as read. Empty strings mean "not said". */
export const Posting = z.object({
  id: z.string().min(1),
  url: z.string().default(''),
  title: z.string().default(''),
  organization: z.string().default(''),
  location: z.string().default(''),
  /** BCP 47. */
  language: z.string().default(''),
  /** How it was read, in order of trust. */
  captured: z.enum(['json-ld', 'site', 'main-text', 'selection', 'pasted']),
  quality: z.enum(['good', 'weak', 'none']),
  /** The whole description as clean text; list items start with "- ". */
  text: z.string().default(''),
  lines: z.array(PostingLine).default([]),
  /** Where to apply, when said. */
  applyUrl: z.string().default(''),
  /** ISO 8601. */
  readAt: z.string().default(''),
});
export type Posting = z.infer<typeof Posting>;

/** One line of a posting that asks for something. */
export interface Requirement {
  /** Index into `posting.lines`. */
  line: number;
  text: string;
  need: 'must' | 'nice';
}
