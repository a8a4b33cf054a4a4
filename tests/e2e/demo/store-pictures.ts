import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';
import { type PopupScreen, popupScreen } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { captureMoment, drawMoments, type Moment } from './draw-side-by-side';
import { openTab } from './open-tab';
import { goTo } from './picture-pages';

/** As Chrome's, Edge's and Mozilla's stores take them. */
const size = { width: 1280, height: 800 };

/** The pictures of the listings: from a ranked posting to a filled form, and the resume behind it. */
export async function storePictures(folder: string) {
  mkdirSync(folder, { recursive: true });
  const [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  const { browser, extension } = chromium;
  const moments: Moment[] = [];
  const picture = async (name: string, page: Page, popup: PopupScreen) => {
    await popup.page.evaluate(() => {
      for (const element of document.querySelectorAll('main, main *')) element.scrollTop = 0;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const file = path.join(folder, `${moments.length + 1}-${name}.png`);
    moments.push(await captureMoment(file, page, popup.page));
  };
  try {
    const posting = await openTab(browser, `${pages.origin}/posting.html`);
    let popup = popupScreen(await chromium.openPopup(posting));
    await popup.press('no_resume_sample');
    await popup.entries();
    await picture('ranked', posting, popup);
    await popup.open('summary');
    await popup.sentences();
    await picture('summary', posting, popup);

    const form = await openTab(browser, `${pages.origin}/application.html`);
    popup = popupScreen(await chromium.openPopup(form));
    await popup.open('form');
    await popup.plan();
    await picture('review', form, popup);
    await popup.fill();
    await picture('filled', form, popup);
    await drawMoments(browser, moments, size);

    const options = await openOptions(browser, extension.id, '#resumes');
    await options.setViewport(size);
    const resume = await options.$eval('.resume-item-name', (link) => link.getAttribute('href'));
    await goTo(options, resume ?? '');
    await options.screenshot({ path: path.join(folder, '5-editor.png') as `${string}.png` });
  } finally {
    await chromium.close();
    await pages.close();
  }
}
