import type { Page } from 'puppeteer-core';

/** What is on the clipboard, in both flavours, read in a page that may. It comes to the front: a popup may close. */
export async function readClipboard(page: Page): Promise<{ plain: string; html: string }> {
  const context = page.browserContext();
  await context.overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
  await page.bringToFront();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}
