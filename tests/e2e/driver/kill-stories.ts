import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { Picks } from '@/utils/ranking/picks';
import { Resume } from '@/utils/resume/schema';
import { Application } from '@/utils/storage/application';
import type { Chromium } from './chromium';
import type { Kill, Stored } from './kills';
import { importFile, openOptions } from './options-screen';
import { byTheClock, popupScreen } from './popup-screen';
import { readStore } from './read-store';
import { serveFolder } from './serve-folder';

/** The ids of the resume and of the application that are written to. */
export const [edited, kept] = ['r1', 'a1'];

const sample = path.resolve('public/sample-resume.json');

/** By then the work is over, and the last kills hit a browser at rest. */
export const longest = {
  editing: 3_000,
  importing: 600,
  filling: 1_500,
  tailoring: 800,
  keeping: 3_000,
};

export type Story = keyof typeof longest;

/** Says of what is stored after a kill what is wrong with it, and how much had been called saved. */
export type Check = (stored: Stored) => Pick<Kill, 'saves' | 'wrong'>;

/** Each does its work until it is killed, and gives what to compare its records with. */
export const stories: Record<
  Story,
  (chromium: Chromium, after: number, before: Stored) => Promise<Check>
> = {
  editing: async (chromium, after) => {
    const page = await openOptions(chromium.browser, chromium.extension.id, `#resumes/${edited}`);
    await page.waitForSelector('.outline-entry');
    await page.$$eval('.outline-item', (items) => (items[1] as HTMLElement).click());
    await page.waitForSelector('.statement-field textarea');
    return typeUntilKilled(chromium, page, '.statement-field textarea', after, ({ resumes }) => {
      const stored = Resume.parse(resumes.find((one) => (one as Resume).id === edited));
      return stored.entries[0]?.statements[0]?.text ?? '';
    });
  },
  importing: async (chromium, after, before) => {
    const page = await openOptions(chromium.browser, chromium.extension.id, '#import');
    await importFile(page, sample);
    await page.waitForSelector('.import-draft');
    const began = await page.$$eval('.import-draft button', (buttons) => {
      const save = buttons.find((button) => button.classList.contains('button-primary'));
      save?.click();
      return Boolean(save);
    });
    if (!began) throw new Error('nothing to save the draft by');
    const opened = page.waitForFunction(() => location.hash.startsWith('#resumes/'), byTheClock);
    let isSaved = false;
    const saving = opened.then(() => {
      isSaved = true;
    });
    await killAfter(chromium, after, saving);
    return ({ resumes }) => {
      const more = resumes.length - before.resumes.length;
      const isWhole = more === 1 || (more === 0 && !isSaved);
      return { saves: Number(isSaved), wrong: isWhole ? '' : `${more} more` };
    };
  },
  filling: async (chromium, after) => {
    const form = await serveFolder(path.resolve('tests/pages'));
    const page = await chromium.browser.newPage();
    await page.goto(`${form.origin}/application.html`);
    const popup = popupScreen(await chromium.openPopup(page));
    await popup.plan();
    const began = new Date().toISOString();
    let isGiven = false;
    const giving = page
      .waitForFunction(
        () =>
          [...document.querySelectorAll('input')].some(
            ({ type, value }) => type === 'email' && value,
          ),
        byTheClock,
      )
      .then(() => {
        isGiven = true;
      });
    await popup.pressFill();
    await killAfter(chromium, after, giving);
    await form.close();
    return ({ applications }) => {
      const kept = applications.some((one) => Application.parse(one).until >= began);
      return {
        saves: Number(isGiven),
        wrong: isGiven && !kept ? 'given, and not in the ledger' : '',
      };
    };
  },
  tailoring: async (chromium, after, before) => {
    const site = await serveFolder(path.resolve('tests/pages'));
    const page = await chromium.browser.newPage();
    // A posting of its own each time, for which nothing has been picked.
    await page.goto(`${site.origin}/posting.html?job=${before.picks.length}`);
    const watching = await openOptions(chromium.browser, chromium.extension.id, '#about');
    const popup = popupScreen(await chromium.openPopup(page));
    const picked = (all: readonly unknown[]) =>
      all
        .map((one) => Picks.parse(one))
        .reduce((sum, { pinned, excluded }) => sum + pinned.length + excluded.length, 0);
    const [atFirst, boxes] = [picked(before.picks), (await popup.entries()).length];
    let [ticked, seen] = [0, 0];
    const ticking = async () => {
      while (ticked < boxes) {
        ticked += 1;
        await popup.page.$$eval(
          '.match input',
          (all, at) => (all[at] as HTMLElement).click(),
          ticked - 1,
        );
        // What another page can read has been flushed to the disk.
        seen = picked(await readStore(watching, 'picks')) - atFirst;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      }
    };
    await killAfter(chromium, after, ticking());
    await site.close();
    return ({ picks }) => {
      const stored = picked(picks) - atFirst;
      const isRight = stored >= seen && stored <= ticked;
      return { saves: seen, wrong: isRight ? '' : `${stored} stored of ${seen} to ${ticked}` };
    };
  },
  keeping: async (chromium, after) => {
    const page = await openOptions(chromium.browser, chromium.extension.id, `#ledger/${kept}`);
    await page.waitForSelector('.ledger-detail textarea');
    return typeUntilKilled(chromium, page, '.ledger-detail textarea', after, ({ applications }) => {
      const stored = applications.find((one) => (one as Application).id === kept);
      return Application.parse(stored).notes;
    });
  },
};

/** As people do: a word, and a thought, in which what was typed is stored. */
async function typeInBursts(page: Page, text: string) {
  for (const word of text.split(/(?<= )/)) {
    await page.keyboard.type(word, { delay: 10 });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
  }
}

async function killAfter(chromium: Chromium, after: number, working: Promise<unknown>) {
  const cutOff = working.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, after));
  await chromium.kill();
  await cutOff;
}

/** Types into a field whose page says what it has saved, and gives what to compare the field's record with. */
async function typeUntilKilled(
  chromium: Chromium,
  page: Page,
  selector: string,
  after: number,
  textIn: (stored: Stored) => string,
): Promise<Check> {
  const before = await page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);
  const saved = await listen(page, selector);
  const typed = `${before} ${'Lit it again. '.repeat(30)}`;
  await page.focus(selector);
  await page.keyboard.press('End');
  await killAfter(chromium, after, typeInBursts(page, typed.slice(before.length)));
  return (stored) => {
    const text = textIn(stored);
    const last = saved.at(-1) ?? before;
    const lost = !text.startsWith(last) && `called saved: ${last}; stored: ${text}`;
    const invented = !typed.startsWith(text) && `never typed: ${text}`;
    return { saves: new Set(saved).size, wrong: lost || invented || '' };
  };
}

/** Every text of a field that its page has shown as saved, the latest last: told by the page before the kill. */
async function listen(page: Page, selector: string): Promise<string[]> {
  const saved: string[] = [];
  await page.exposeFunction('tellSaved', (text: string) => void saved.push(text));
  await page.evaluate((typedIn) => {
    // Once all is drawn that an input has brought: the word on the screen is of the text on the screen.
    const look = () => {
      const field = document.querySelector<HTMLTextAreaElement>(typedIn);
      if (!field || !document.querySelector('.saving-state-saved')) return;
      (globalThis as unknown as { tellSaved(text: string): void }).tellSaved(field.value);
    };
    new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  }, selector);
  return saved;
}
