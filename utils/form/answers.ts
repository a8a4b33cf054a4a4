import '../zod-setup';
import * as z from 'zod';

/** What the owner has said to a question that no resume holds. */
export const Answer = z.object({
  id: z.string().min(1),
  /** A kind of the answers or sensitive groups, or `question` for a question kept by its words. */
  kind: z.string(),
  /** The question's words, for `question`; else what it was first asked as. */
  question: z.string().default(''),
  /** ISO 3166-1 alpha-2, where the answer holds for one country alone. */
  country: z.string().default(''),
  answer: z.string(),
});
export type Answer = z.infer<typeof Answer>;
