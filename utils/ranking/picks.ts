import '../zod-setup';
import * as z from 'zod';

/** What the owner wants used for one posting, remembered with it. Lists hold entry ids. */
export const Picks = z.object({
  posting: z.string(),
  resume: z.string(),
  /** Ticked or unticked by the owner against the suggestion. */
  pinned: z.array(z.string()).default([]),
  excluded: z.array(z.string()).default([]),
});
export type Picks = z.infer<typeof Picks>;
