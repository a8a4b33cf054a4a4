import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { serveFolder } from '../driver/serve-folder';

let chromium: Chromium;
let pages: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  page = await chromium.browser.newPage();
  await page.goto(`${pages.origin}/application.html`);
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const files = readdirSync('.output/chrome-mv3', { recursive: true, encoding: 'utf8' }).filter(
  (file) => path.extname(file),
);
const addressOf = (file: string) => `chrome-extension://${chromium.extension.id}/${file}`;

/** What a frame or an object in a page comes to show, once the browser has made up its mind. */
async function shownIn(owner: Page, tag: 'iframe' | 'object' | 'embed', address: string) {
  const before = new Set(owner.frames());
  await owner.evaluate(
    (name, src) => {
      const element = document.createElement(name);
      Object.assign(element, name === 'object' ? { data: src } : { src });
      element.style.cssText = 'width:600px;height:400px';
      document.body.append(element);
      return new Promise((resolve) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', resolve);
        setTimeout(resolve, 1_000);
      });
    },
    tag,
    address,
  );
  const frames = owner.frames().filter((one) => !before.has(one));
  return () => frames.map((frame) => frame.url().split('/')[0]);
}

test('none of our pages can be framed by a web page, whatever it frames them with', async () => {
  const ours = files.filter((file) => file.endsWith('.html'));
  expect(ours.sort()).toEqual(['options.html', 'popup.html', 'sidepanel.html']);
  // An object that is refused shows what stands in it instead: nothing.
  const refused = { iframe: 'chrome-error:', object: '', embed: 'chrome-error:' };
  const tags = ['iframe', 'object', 'embed'] as const;
  for (const tag of tags)
    await expect.poll(await shownIn(page, tag, `${pages.origin}/posting.html`)).toEqual(['http:']);
  for (const tag of tags)
    for (const file of ours)
      await expect.poll(await shownIn(page, tag, addressOf(file))).toEqual([refused[tag]]);
});

test('not even our own page can frame another', async () => {
  const options = await openOptions(chromium.browser, chromium.extension.id);
  await expect
    .poll(await shownIn(options, 'iframe', addressOf('popup.html')))
    .toEqual(['chrome-error:']);
});

test('no file of ours can be loaded by a web page, so that none tells that we are there', async () => {
  const loaded = await page.evaluate(async (addresses) => {
    const load = (tag: 'img' | 'script', src: string) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        element.src = src;
        document.body.append(element);
      });
    const found: string[] = [];
    for (const src of addresses) {
      const isThere = await Promise.all([
        load('img', src),
        load('script', src),
        fetch(src).then(
          () => true,
          () => false,
        ),
      ]);
      if (isThere.includes(true)) found.push(src);
    }
    return found;
  }, files.map(addressOf));
  expect(files.length).toBeGreaterThan(20);
  expect(loaded).toEqual([]);
});
