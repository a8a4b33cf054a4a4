import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';

/**
 * What a browser's pages hand out, in a folder of its own. A file's name is there before all that is in it: `saved`
 * waits until the browser says that a file whose name fits is whole, and gives its path.
 */
export async function takeDownloads(browser: Browser) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bespoke-downloads-'));
  const session = await browser.target().createCDPSession();
  const names = new Map<string, string>();
  const whole: string[] = [];
  session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
    names.set(guid, suggestedFilename),
  );
  session.on('Browser.downloadProgress', ({ guid, state }) => {
    if (state === 'completed') whole.push(names.get(guid) ?? '');
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return {
    folder,
    async saved(name: RegExp): Promise<string> {
      const found = () => whole.find((one) => name.test(one));
      await expect.poll(found, { timeout: 20_000 }).toBeDefined();
      return path.join(folder, found()!);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Downloads = Awaited<ReturnType<typeof takeDownloads>>;
