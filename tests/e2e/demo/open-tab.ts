import type { Browser, Page } from 'puppeteer-core';

export async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}
