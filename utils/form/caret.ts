import '../zod-setup';
import * as z from 'zod';

/** Where the caret of a frame is: in a field that can be typed into, in a frame inside, or nowhere that matters. */
export const CaretSight = z.object({
  at: z.enum(['field', 'frame', 'nowhere']),
  /** As many characters as the field takes, where it says so. */
  most: z.number().int().nonnegative().optional(),
});
export type CaretSight = z.infer<typeof CaretSight>;

/** What became of a text that was put at the caret. */
export const Inserted = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('inserted') }),
  /** The page took it out again, or made something else of it. */
  z.object({ outcome: z.literal('reverted') }),
  /** The caret is in no field any more. */
  z.object({ outcome: z.literal('no-field') }),
  z.object({ outcome: z.literal('too-long'), most: z.number() }),
]);
export type Inserted = z.infer<typeof Inserted>;
