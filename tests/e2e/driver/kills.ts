import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { resume } from '@/tests/unit/options/builders';
import { Resume } from '@/utils/resume/schema';
import { Application } from '@/utils/storage/application';
import { type Chromium, launchChromium } from './chromium';
import { importFile, openOptions } from './options-screen';
import { byTheClock, popupScreen } from './popup-screen';
import { serveFolder } from './serve-folder';
import { storeResume } from './store-resume';

const stories = ['editing', 'importing', 'filling'] as const;

/** What became of one kill. */
export interface Kill {
  during: (typeof stories)[number];
  /** Milliseconds from the beginning of the work to the kill. */
  after: number;
  /** How often something new had been called saved, or was given to a page, by then. */
  saves: number;
  /** What was wrong afterwards; '' where nothing was. */
  wrong: string;
}

interface Stored {
  resumes: unknown[];
  versions: { resume: string; revision: number; document: unknown }[];
  applications: unknown[];
}

const edited = 'r1';
const sample = path.resolve('public/sample-resume.json');

/** Kills one browser after the other, over one profile, at random moments of its everyday stories in turns. */
export async function killOften(
  kills: number,
  tell: (kill: Kill) => unknown = () => undefined,
): Promise<Kill[]> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'bespoke-profile-'));
  try {
    let chromium = await launchChromium({ profile });
    await storeResume(chromium, resume({ id: edited }));
    const done: Kill[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const during = stories[kill % stories.length]!;
      const after = Math.round(Math.random() * longest[during]);
      const check = await work[during](chromium, after);
      chromium = await launchChromium({ profile });
      const stored = await readStored(chromium);
      const { saves, wrong } = check(stored);
      done.push({ during, after, saves, wrong: halfWritten(stored) || wrong });
      tell(done.at(-1)!);
    }
    await chromium.close();
    return done;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** By then the work is over, and the last kills hit a browser at rest. */
const longest = { editing: 3_000, importing: 600, filling: 1_500 };

type Check = (stored: Stored) => Pick<Kill, 'saves' | 'wrong'>;

const work: Record<Kill['during'], (chromium: Chromium, after: number) => Promise<Check>> = {
  editing: async (chromium, after) => {
    const page = await openOptions(chromium.browser, chromium.extension.id, `#resumes/${edited}`);
    await page.waitForSelector('.outline-entry');
    await page.$$eval('.outline-item', (items) => (items[1] as HTMLElement).click());
    await page.waitForSelector('.statement-field textarea');
    const before = await textShown(page);
    const saved = await listen(page);
    const typed = `${before} ${'Lit it again. '.repeat(30)}`;
    await page.focus('.statement-field textarea');
    await page.keyboard.press('End');
    const typing = typeInBursts(page, typed.slice(before.length));
    await killAfter(chromium, after, typing);
    return ({ resumes }) => {
      const kept = Resume.parse(resumes.find((one) => (one as Resume).id === edited));
      const text = kept.entries[0]?.statements[0]?.text ?? '';
      const last = saved.at(-1) ?? before;
      const lost = !text.startsWith(last) && `called saved: ${last}; stored: ${text}`;
      const invented = !typed.startsWith(text) && `never typed: ${text}`;
      return { saves: new Set(saved).size, wrong: lost || invented || '' };
    };
  },
  importing: async (chromium, after) => {
    const before = await readStored(chromium);
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

const textShown = (page: Page) =>
  page.$eval('.statement-field textarea', (field) => (field as HTMLTextAreaElement).value);

/** Every text that the editor has shown as saved, the latest last: told by the page before the kill. */
async function listen(page: Page): Promise<string[]> {
  const saved: string[] = [];
  await page.exposeFunction('tellSaved', (text: string) => void saved.push(text));
  await page.evaluate(() => {
    // Once all is drawn that an input has brought: the word on the screen is of the text on the screen.
    const look = () => {
      const field = document.querySelector<HTMLTextAreaElement>('.statement-field textarea');
      if (!field || !document.querySelector('.saving-state-saved')) return;
      (globalThis as unknown as { tellSaved(text: string): void }).tellSaved(field.value);
    };
    new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
  return saved;
}

/** What the database holds, once the extension's own page has opened it. */
async function readStored({ browser, extension }: Chromium): Promise<Stored> {
  const page = await openOptions(browser, extension.id, '#resumes');
  await page.waitForSelector('.resume-list-items');
  const stored = await page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bespoke');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = opened.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read = {
      resumes: await all('resumes'),
      versions: await all('versions'),
      applications: await all('applications'),
    };
    opened.close();
    return read;
  });
  await page.close();
  return stored as Stored;
}

function halfWritten({ resumes, versions, applications }: Stored): string {
  if (applications.some((one) => !Application.safeParse(one).success))
    return 'an application half-written';
  const broken = resumes.filter((one) => !Resume.safeParse(one).success);
  if (broken.length > 0) return `half-written: ${JSON.stringify(broken).slice(0, 200)}`;
  const odd = versions.find(({ resume: id, revision, document }) => {
    const version = Resume.safeParse(document);
    return !version.success || version.data.id !== id || version.data.revision !== revision;
  });
  return odd ? `a version half-written: ${JSON.stringify(odd).slice(0, 200)}` : '';
}
