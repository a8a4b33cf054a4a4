import type { Browser, Page } from 'puppeteer-core';

interface Picture {
  page: Page;
  popup: Page;
  file: string;
}

const dataUrl = async (page: Page) =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;

/** The page with the popup over its corner, as a person sees the two: a picture of one alone shows half of it. */
export async function drawSideBySide(browser: Browser, { page, popup, file }: Picture) {
  const [under, over] = [await dataUrl(page), await dataUrl(popup)];
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: 1280, height: 800 });
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; position: relative; height: 800px; overflow: hidden; background: #fff; }
    .page { width: 1280px; display: block; }
    .popup { position: absolute; right: 24px; top: 16px; border-radius: 10px; box-shadow: 0 0 0 1px #0003, 0 12px 40px #0004; }
  </style><img class="page" src="${under}"><img class="popup" src="${over}">`);
  await sheet.screenshot({ path: file as `${string}.png` });
  await sheet.close();
}
