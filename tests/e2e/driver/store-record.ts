import type { Chromium } from './chromium';
import { openOptions } from './options-screen';

/** Puts a record into the extension's database, past its interface. */
export async function storeRecord(
  { browser, extension }: Pick<Chromium, 'browser' | 'extension'>,
  store: 'resumes' | 'applications',
  record: object,
): Promise<void> {
  const page = await openOptions(browser, extension.id);
  await page.waitForSelector('.empty-state, .resume-list-items');
  await page.evaluate(
    async (name, one) => {
      const [database] = await indexedDB.databases();
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(database!.name!);
        opening.onsuccess = () => resolve(opening.result);
      });
      const tx = opened.transaction(name, 'readwrite');
      tx.objectStore(name).put(one);
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      opened.close();
    },
    store,
    record as never,
  );
  await page.close();
}
