import '../zod-setup';
import * as z from 'zod';

const Key = z.string().max(500);

const Traced = z.object({
  text: z.string(),
  entry: z.string(),
  statement: z.string(),
  alternative: z.number().int().optional(),
  start: z.number().int(),
  end: z.number().int(),
  leans: z.boolean().optional(),
});

/** What the owner changed in a summary made for a posting; `sentence` names one by where it was written. */
export const SummaryEdit = z.discriminatedUnion('does', [
  z.object({ does: z.literal('drop'), sentence: Key }),
  z.object({ does: z.literal('write'), sentence: Key, text: z.string().max(10_000) }),
  z.object({ does: z.literal('swap'), sentence: Key, for: Traced }),
  z.object({ does: z.literal('move'), sentence: Key, by: z.number().int() }),
]);
export type SummaryEdit = z.infer<typeof SummaryEdit>;
