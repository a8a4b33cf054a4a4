import type { KeyInput, Page } from 'puppeteer-core';
import { byTheClock } from './popup-screen';

/** So many stops are on no screen; who has not come by it then never will. */
const mostStops = 200;

/** What a screen reader would call what has the focus: as much of it as tells one stop from another. */
const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    if (!focused || focused === document.body) return '';
    const labels = [...(focused.labels ?? [])].map(({ innerText }) => innerText).join(' ');
    const labelled = focused.getAttribute('aria-labelledby');
    const other = labelled ? document.getElementById(labelled)?.innerText : '';
    return (focused.ariaLabel || labels || other || focused.innerText || '').trim();
  });

/** Goes through the page by Tab alone until it is at a stop of this name. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focused = await nameOfFocus(page);
    if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}, but to: ${[...new Set(seen)].join(' | ')}`);
}

/** Comes there by Tab, and presses a key on it. */
export async function pressAt(
  page: Page,
  name: string | RegExp,
  key: KeyInput = 'Enter',
): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Waits until the page says so. */
export const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), byTheClock, text);
