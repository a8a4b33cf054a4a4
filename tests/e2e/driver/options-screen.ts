import type { Browser, Page } from 'puppeteer-core';

/** The options page in a tab of its own. */
export async function openOptions(browser: Browser, id: string, route = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html${route}`);
  await page.waitForSelector('h1');
  return page;
}

/** Gives a file to the import as a person would choose it. */
export async function importFile(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
}
