import '../zod-setup';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { Source } from '../form/source';

/** Where the owner was at on a page when they left the popup. */
const TabWork = z.object({
  /** Of the page: on another one it is of no use. */
  url: z.string().max(10_000),
  view: z.enum(['posting', 'summary', 'form', 'values']),
  /** What they ticked and unticked, by its key, with the label it had. */
  choices: z.array(z.tuple([z.string(), z.boolean(), z.string()])).max(600),
  /** Values that they changed, by the field. */
  changes: z
    .array(
      z.object({
        text: z.string(),
        source: Source,
        field: z.object({ ref: z.string(), selector: z.string(), label: z.string() }),
      }),
    )
    .max(600),
});
export type TabWork = z.infer<typeof TabWork>;

const keyOf = (tabId: number) => `work ${tabId}`;

/** In memory alone, until the browser ends. */
export async function loadWork(tabId: number, url: string): Promise<TabWork | undefined> {
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  const work = TabWork.safeParse(stored).data;
  return work?.url === url ? work : undefined;
}

export const saveWork = (tabId: number, work: TabWork): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: work });
