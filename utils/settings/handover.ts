import '../zod-setup';
import { browser } from 'wxt/browser';
import * as z from 'zod';

/** What one page of Bespoke leaves for another that it opens; never on the disk, and gone once it is taken. */
const Handover = z.object({ name: z.string(), text: z.string() });
export type Handover = z.infer<typeof Handover>;

const key = 'import';

export const leaveForImport = (left: Handover): Promise<void> =>
  browser.storage.session.set({ [key]: left });

export async function takeForImport(): Promise<Handover | undefined> {
  const { [key]: left } = await browser.storage.session.get(key);
  if (left === undefined) return undefined;
  await browser.storage.session.remove(key);
  return Handover.safeParse(left).data;
}
