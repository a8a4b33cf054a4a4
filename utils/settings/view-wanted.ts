import { browser } from 'wxt/browser';

/** What of the popup is to be shown first, as a menu or a key asks for it; and what is done there at once. */
const views = ['summary', 'form', 'values', 'copy-summary', 'teach'] as const;
export type ViewWanted = (typeof views)[number];

const key = 'view';

export const wantView = (view: ViewWanted): Promise<void> =>
  browser.storage.session.set({ [key]: view });

/** Given once: the next popup opens as it always does. */
export async function takeViewWanted(): Promise<ViewWanted | undefined> {
  const { [key]: wanted } = await browser.storage.session.get(key);
  if (wanted === undefined) return undefined;
  await browser.storage.session.remove(key);
  return views.find((view) => view === wanted);
}
