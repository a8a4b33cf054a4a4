import type { Page } from 'puppeteer-core';
import type { Application } from '@/utils/storage/application';

/** The ledger as it lies in the database, oldest first; `page` is one of the extension's own. */
export const storedApplications = (page: Page): Promise<Application[]> =>
  page.evaluate(async () => {
    const [database] = await indexedDB.databases();
    return new Promise<Application[]>((resolve, reject) => {
      const opening = indexedDB.open(database!.name!);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('applications').objectStore('applications').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result.sort((a, b) => a.at.localeCompare(b.at)));
        };
      };
    });
  });
