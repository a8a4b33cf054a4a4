import type { Resume } from '@/utils/resume/schema';
import type { Chromium } from './chromium';
import { openOptions } from './options-screen';

/** Puts a resume into the extension's database, past its interface, and gives back its id. */
export async function storeResume(
  { browser, extension }: Pick<Chromium, 'browser' | 'extension'>,
  resume: Resume,
): Promise<string> {
  const page = await openOptions(browser, extension.id);
  await page.waitForSelector('.empty-state, .resume-list-items');
  await page.evaluate(async (one) => {
    const [database] = await indexedDB.databases();
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(database!.name!);
      opening.onsuccess = () => resolve(opening.result);
    });
    const tx = opened.transaction('resumes', 'readwrite');
    tx.objectStore('resumes').put(one);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    opened.close();
  }, resume as never);
  await page.close();
  return resume.id;
}
