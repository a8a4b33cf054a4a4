import type { ElementHandle, Page } from 'puppeteer-core';
import messages from '@/public/_locales/en/messages.json';

type Key = keyof typeof messages;

/** What the person sees on the popup, and what they can do there, by the names that are shown. */
export interface PopupScreen {
  page: Page;
  press(key: Key): Promise<void>;
  open(view: 'posting' | 'summary' | 'form' | 'values'): Promise<void>;
  /** The whole text, once the popup shows something other than that it is loading. */
  text(): Promise<string>;
  entries(): Promise<EntryRow[]>;
  tick(title: string): Promise<void>;
  choose(title: string, choice: 'pin' | 'exclude'): Promise<void>;
  /** Opens an entry and gives everything that it says. */
  read(title: string): Promise<string>;
  sentences(): Promise<{ text: string; source: string }[]>;
  setLimit(name: string): Promise<void>;
  copySummary(): Promise<void>;
  plan(): Promise<PlanRow[]>;
  untick(label: string): Promise<void>;
  pressFill(): Promise<void>;
  /** Fills, and waits for the report. */
  fill(): Promise<void>;
  picture(file: string): Promise<void>;
}

interface EntryRow {
  title: string;
  picked: boolean;
  chips: string[];
}

interface PlanRow {
  label: string;
  value: string;
  source: string;
  ticked: boolean;
}

export const textOf = (key: Key, ...values: (string | number)[]) =>
  messages[key].message.replace(/\$(\d)/g, (_, at) => String(values[Number(at) - 1] ?? ''));

const viewKeys = {
  posting: 'view_posting',
  summary: 'view_summary',
  form: 'view_form',
  values: 'view_values',
} as const;

/** Longer than anything takes on a slow machine; what is not there by then never comes. */
const patience = 15_000;

/** A page of dead widgets takes each one's whole time. */
const fillPatience = 60_000;

/** For puppeteer's own waiting; see `seen`. */
export const byTheClock = { polling: 30 };

export function popupScreen(page: Page): PopupScreen {
  page.setDefaultTimeout(patience);
  const find = (role: string, name: string) =>
    seen(() => page.$(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`)) as Promise<
      ElementHandle<HTMLElement>
    >;
  const click = async (role: string, name: string) => press(await find(role, name));
  const ready = () =>
    page.waitForFunction(
      (loading) => document.querySelector('main') && !document.body.innerText.includes(loading),
      byTheClock,
      textOf('popup_loading'),
    );

  const screen: PopupScreen = {
    page,
    press: (key) => click('button', textOf(key)),
    async open(view) {
      // A tab's name carries a count beside its label.
      const tab = await page.waitForFunction(
        (label) =>
          [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) =>
            one.innerText.startsWith(label),
          ),
        byTheClock,
        textOf(viewKeys[view]),
      );
      await (tab.asElement() as ElementHandle<HTMLElement>).click();
    },
    async text() {
      await ready();
      return page.evaluate(() => document.body.innerText);
    },
    async entries() {
      await page.waitForSelector('.match');
      return page.$$eval('.match', (rows) =>
        rows.map((row) => ({
          title: row.querySelector('.match-title')?.textContent ?? '',
          picked: row.querySelector('input')?.checked ?? false,
          chips: [...row.querySelectorAll('.term-chips li')].map((chip) => chip.textContent ?? ''),
        })),
      );
    },
    async tick(title) {
      await press(await inMatch(page, title, 'input'));
    },
    async choose(title, choice) {
      const at = choice === 'pin' ? 'first' : 'last';
      await press(await inMatch(page, title, `.match-actions button:${at}-child`));
    },
    async read(title) {
      await press(await inMatch(page, title, '.match-name'));
      const detail = await inMatch(page, title, '.match-detail');
      return detail.evaluate((element) => element.innerText);
    },
    async sentences() {
      await page.waitForSelector('.sentence');
      return page.$$eval('.sentence', (links) =>
        links.map((link) => ({
          text: [...link.childNodes]
            .filter((node) => node instanceof Text)
            .map((node) => node.textContent)
            .join(''),
          source:
            document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
        })),
      );
    },
    async setLimit(name) {
      const select = await find('combobox', textOf('limit_label'));
      const value = await select.evaluate(
        (element, label) =>
          [...(element as HTMLSelectElement).options].find((option) => option.text === label)
            ?.value,
        name,
      );
      await select.select(value ?? '');
    },
    async copySummary() {
      await click('button', textOf('summary_copy_label'));
      await page.waitForFunction(
        (copied) =>
          [...document.querySelectorAll('button')].some((one) => one.textContent?.includes(copied)),
        byTheClock,
        textOf('copy_done'),
      );
    },
    async plan() {
      await page.waitForSelector('.review-line');
      return page.$$eval('.review-line', (rows) =>
        rows.map((row) => ({
          label: row.querySelector('label')?.innerText.trim() ?? '',
          value: row.querySelector<HTMLElement>('.review-long, .review-value')?.textContent ?? '',
          source: row.querySelector('.review-source')?.textContent ?? '',
          ticked: row.querySelector('input')?.checked ?? false,
        })),
      );
    },
    async untick(label) {
      await click('checkbox', label);
    },
    async pressFill() {
      await (await page.waitForSelector('.action-bar button:not(:disabled)'))?.click();
    },
    async fill() {
      await screen.pressFill();
      await page.waitForFunction(
        (undo) => [...document.querySelectorAll('button')].some((one) => one.innerText === undo),
        { ...byTheClock, timeout: fillPatience },
        textOf('report_undo'),
      );
    },
    async picture(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
  return screen;
}

/**
 * Asks again and again by the clock: puppeteer's own waiting asks once a painted frame, and a popup behind another
 * window paints none.
 */
async function seen<Found>(look: () => Promise<Found | null>): Promise<Found> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > until) throw new Error(`Never seen: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** In the middle of the popup first: at its edge the bar with the buttons lies over what is listed. */
async function press(element: ElementHandle<HTMLElement>) {
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.click();
}

async function inMatch(page: Page, title: string, selector: string) {
  const found = await page.waitForFunction(
    (wanted, inside) =>
      [...document.querySelectorAll('.match')]
        .find((row) => row.querySelector('.match-title')?.textContent === wanted)
        ?.querySelector<HTMLElement>(inside),
    byTheClock,
    title,
    selector,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}
