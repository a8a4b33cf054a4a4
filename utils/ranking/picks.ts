import '../zod-setup';
import * as z from 'zod';
import { SummaryEdit } from '../summary/schema';

/** What the owner wants used for one posting, remembered with it. Lists hold entry ids. */
export const Picks = z.object({
  posting: z.string(),
  resume: z.string(),
  /** Ticked or unticked by the owner against the suggestion. */
  pinned: z.array(z.string()).default([]),
  excluded: z.array(z.string()).default([]),
  /** What the owner changed in the summary, in that order; missing where they changed nothing. */
  edits: z.array(SummaryEdit).max(500).optional(),
});
export type Picks = z.infer<typeof Picks>;
