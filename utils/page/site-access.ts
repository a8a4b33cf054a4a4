import { browser } from 'wxt/browser';

/**
 * Every port of a host: Firefox takes no port in a pattern. An asterisk is a letter to an address, and every site to a
 * pattern: a page may name a frame's site so.
 */
const patternOf = (origin: string) => {
  const { protocol, hostname } = new URL(origin);
  if (hostname.includes('*')) throw new TypeError(`No one site: ${hostname}`);
  return `${protocol}//${hostname}/*`;
};

/**
 * Asks the owner to let the extension into one more site, for a form that another site shows in a frame. Must be called
 * right from a click. Says whether it was granted; the browser may close the popup while it asks.
 */
export async function requestAccess(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(origin)] });
  } catch {
    // The browser forbids some sites to every extension.
    return false;
  }
}

/** The sites that the owner has let us into for good, as the browser writes them: `https://jobs.example.com/*`. */
export const listSites = async (): Promise<string[]> =>
  ((await browser.permissions.getAll()).origins ?? []).toSorted();

/** Whether we may look at an address without being called there. */
export async function hasAccess(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  try {
    return await browser.permissions.contains({ origins: [patternOf(url)] });
  } catch {
    return false;
  }
}

/** Gives back what the owner has let us into. */
export const leaveSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
