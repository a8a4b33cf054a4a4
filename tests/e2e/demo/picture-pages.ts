import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { pages } from '@/components/options/route';
import { practiceHash } from '@/utils/page/practice-page';
import type { Chromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';

const size = { width: 1200, height: 780 };
const schemes = ['light', 'dark'] as const;

/** A picture of every page of the options, of the editor and of the practice page, in light and in dark. Gives how many. */
export async function picturePages({ browser, extension }: Chromium, folder: string) {
  const page = await openOptions(browser, extension.id, '#resumes');
  await page.setViewport(size);
  const editor = await page.$eval('.resume-item-name', (link) => link.getAttribute('href') ?? '');
  const routes = { ...Object.fromEntries(pages.map((name) => [name, `#${name}`])), editor };
  for (const scheme of schemes) {
    await wear(page, scheme);
    for (const [name, route] of Object.entries(routes)) {
      await goTo(page, route);
      await page.screenshot({ path: fileFor(folder, `options-${name}`, scheme) });
    }
  }
  await page.close();
  const practice = await openOptions(browser, extension.id, practiceHash);
  await practice.setViewport(size);
  for (const scheme of schemes) {
    await wear(practice, scheme);
    await practice.screenshot({ path: fileFor(folder, 'practice', scheme) });
  }
  await practice.close();
  return schemes.length * (Object.keys(routes).length + 1);
}

type Scheme = (typeof schemes)[number];

const wear = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

const fileFor = (folder: string, name: string, scheme: Scheme) =>
  path.join(folder, `${name}${scheme === 'dark' ? '-dark' : ''}.png`) as `${string}.png`;

/** Until nothing of it changes any more: what is drawn late is on the picture. */
export async function goTo(page: Page, route: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 600);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 600);
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
}
