import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../driver/chromium';
import { type PopupScreen, popupScreen } from '../driver/popup-screen';
import { serveFolder } from '../driver/serve-folder';
import { captureMoment, drawMoments, type Moment } from './draw-side-by-side';
import { openTab } from './open-tab';
import { picturePages } from './picture-pages';

const shorten = (text: string, most = 96) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** Clicks through the main job as a person would, tells it in a dozen lines, and leaves a picture of each step. */
export async function tellStory(folder: string) {
  mkdirSync(folder, { recursive: true });
  const [chromium, pages] = await Promise.all([
    launchChromium(),
    serveFolder(path.resolve('tests/pages')),
  ]);
  const { browser } = chromium;
  const moments: Moment[] = [];
  const picture = async (name: string, page: Page, popup: PopupScreen) => {
    const file = path.join(folder, `${moments.length + 1}-${name}.png`);
    moments.push(await captureMoment(file, page, popup.page));
  };
  try {
    const posting = await openTab(browser, `${pages.origin}/posting.html`);
    let popup = popupScreen(await chromium.openPopup(posting));
    await popup.text();
    await picture('no-resume', posting, popup);
    await popup.press('no_resume_sample');
    await tellRanking(popup);
    await picture('ranked', posting, popup);

    await popup.open('summary');
    const sentences = await popup.sentences();
    await popup.copySummary();
    console.log(
      `Summary   ${sentences.length} sentences of the owner's own, copied as rich and plain text; it opens:`,
    );
    console.log(`          “${shorten(sentences[0]?.text ?? '')}”, from ${sentences[0]?.source}`);
    // Pressing a button has brought it into sight.
    await popup.page.evaluate(() => {
      for (const element of document.querySelectorAll('main, main *')) element.scrollTop = 0;
    });
    await picture('summary', posting, popup);

    const form = await openTab(browser, `${pages.origin}/application.html`);
    popup = popupScreen(await chromium.openPopup(form));
    await popup.open('form');
    const plan = await popup.plan();
    console.log(
      `Form      ${plan.length} fields understood: ${shorten(plan.map(({ label }) => label).join(', '), 80)}`,
    );
    await picture('review', form, popup);

    await popup.fill();
    const report = (await popup.text()).match(/\d+ of \d+ [^\n]+/)?.[0] ?? '';
    const submits = await form.evaluate('window.submits');
    console.log(`Filled    ${report}; submitted ${submits} times`);
    await picture('filled', form, popup);

    await popup.press('report_undo');
    await popup.page.waitForSelector('button:not([aria-busy=true])');
    await form.waitForFunction(() => !document.querySelector<HTMLInputElement>('#email')?.value);
    console.log('Undone    the form is as it was before');
    await picture('undone', form, popup);
    await popup.open('values');
    await picture('values', form, popup);
    await drawMoments(browser, moments);
    const rooms = await picturePages(chromium, folder);
    console.log(`Pictures  ${moments.length + rooms} in ${path.relative(process.cwd(), folder)}`);
  } finally {
    await chromium.close();
    await pages.close();
  }
}

async function tellRanking(popup: PopupScreen) {
  const entries = await popup.entries();
  const posting = await popup.page.$eval('main', (main) =>
    main.innerText.split('\n').filter(Boolean).slice(0, 2).join(', '),
  );
  console.log(`Posting   ${posting}`);
  console.log(`Ranked    ${entries.length} entries; the best of them, with what they meet:`);
  for (const { title, picked, chips } of entries.slice(0, 4))
    console.log(`          ${picked ? '✓' : ' '} ${title}: ${shorten(chips.join(', '), 70)}`);
  console.log(
    `Picked    ${entries
      .filter(({ picked }) => picked)
      .map(({ title }) => title)
      .join(', ')}`,
  );
}
