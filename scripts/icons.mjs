// Renders the toolbar icon in its four sizes: `npm exec -c "node scripts/icons.mjs"` after a change of icon.svg.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from './browsers.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const svg = readFileSync(at('icon.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  headless: true,
  args: chromiumFlags,
});
const page = await browser.newPage();
await page.setContent(svg);
await page.addStyleTag({
  content: 'body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }',
});
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.screenshot({ path: at(`../public/icons/${size}.png`), omitBackground: true });
}
await browser.close();
