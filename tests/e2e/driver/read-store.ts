import type { Page } from 'puppeteer-core';

/** All records of a store of the extension's database, as a page of its own reads them. */
export const readStore = (page: Page, name: string): Promise<unknown[]> =>
  page.evaluate(async (store) => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opened = await asked(indexedDB.open('bespoke'));
    const all = await asked(opened.transaction(store).objectStore(store).getAll());
    opened.close();
    return all;
  }, name);
