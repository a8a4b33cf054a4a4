import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

/** A moment of the story: the page, and the popup over its corner, as a person sees the two. */
export interface Moment {
  file: string;
  page: string;
  popup: string;
}

/** Past puppeteer's own screenshot, which brings the page to the front and so closes the popup. */
async function capture(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return `data:image/png;base64,${data}`;
}

export async function captureMoment(file: string, page: Page, popup: Page): Promise<Moment> {
  return { file, page: await capture(page), popup: await capture(popup) };
}

/** Draws the moments, when no popup is left that another tab could close. */
export async function drawMoments(
  browser: Browser,
  moments: readonly Moment[],
  { width, height } = { width: 1280, height: 720 },
): Promise<void> {
  const sheet = await browser.newPage();
  await sheet.setViewport({ width, height });
  for (const { file, page, popup } of moments) {
    await sheet.setContent(`<!doctype html><style>
      body { margin: 0; position: relative; height: ${height}px; overflow: hidden; background: #fff; }
      .page { width: ${width}px; display: block; }
      .popup { position: absolute; right: 32px; top: 16px; border-radius: 10px; box-shadow: 0 0 0 1px #0003, 0 12px 40px #0005; }
    </style><img class="page" src="${page}"><img class="popup" src="${popup}">`);
    writeFileSync(file, await sheet.screenshot());
  }
}
