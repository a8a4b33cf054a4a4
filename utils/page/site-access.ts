import { browser } from 'wxt/browser';

/** Every port of a host: Firefox takes no port in a pattern. */
const patternOf = (origin: string) => {
  const { protocol, hostname } = new URL(origin);
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
