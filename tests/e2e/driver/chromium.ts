import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';

export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** What a click on the toolbar button opens, on the tab given: `activeTab` is granted as in life. */
  openPopup(page: Page): Promise<Page>;
  /** Closes the browser and gives every address that anything in it asked for. */
  close(): Promise<string[]>;
}

/** Services of the browser's own that no switch turns off are sent to a port of this machine where nobody listens. */
const nowhere = 'http://127.0.0.1:9';
const withoutServices = [
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,AutofillServerCommunication',
  '--disable-default-apps',
  `--component-updater=url-source=${nowhere}`,
  `--gaia-url=${nowhere}`,
  `--apps-gallery-update-url=${nowhere}`,
];

/**
 * Chromium's own dictionary, which it fetches for itself when somebody writes in a box that is checked for spelling. No
 * preference keeps it from that, and nothing that is written goes along.
 */
const dictionary = 'https://redirector.gvt1.com/edgedl/chrome/dict/';

const build = path.resolve('.output/chrome-mv3');

interface Launch {
  headless?: boolean;
  /** Sites that the owner has let us into: the browser's own question can be answered by no driver. */
  granted?: string[];
}

/** The built extension in a Chromium of its own, which logs every request of every part of it. */
export async function launchChromium({
  headless = true,
  granted = [],
}: Launch = {}): Promise<Chromium> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'bespoke-chromium-'));
  const extensionFolder = granted.length > 0 ? buildWith(granted, scratch) : build;
  const netLog = path.join(scratch, 'net-log.json');
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: path.join(scratch, 'profile'),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...chromiumFlags,
      ...withoutServices,
      '--lang=en-US',
      '--screen-info={1600x1200}',
      `--log-net-log=${netLog}`,
    ],
  });
  const id = await browser.installExtension(extensionFolder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${build} was not loaded`);
  // A first install opens the options page by itself, in front of whatever is there.
  await (await pageOf(extension, 'options.html')).close();

  return {
    browser,
    extension,
    openPopup: (page) => openPopup(extension, page),
    async close() {
      await browser.close();
      const addresses = requestsIn(readFileSync(netLog, 'utf8'));
      rmSync(scratch, { recursive: true, force: true });
      return addresses;
    },
  };
}

/** The build, with the sites in its manifest as if they had been granted. */
function buildWith(granted: readonly string[], scratch: string): string {
  const folder = path.join(scratch, 'extension');
  cpSync(build, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  const { optional_host_permissions: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...rest, host_permissions: granted }));
  return folder;
}

async function openPopup(extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const before = new Set(await extension.pages());
  await extension.triggerAction(page);
  return pageOf(extension, 'popup.html', before);
}

/** The extension's own page of that name, once there is one that was not there before. */
async function pageOf(extension: Extension, name: string, before = new Set<Page>()): Promise<Page> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const opened = await extension.pages();
    const found = opened.find((one) => !before.has(one) && one.url().includes(name));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${name} did not open`);
}

/** Addresses in a net log, with what never leaves the browser, and what it fetches for its own sake, left out. */
function requestsIn(log: string): string[] {
  const whole = /\]\s*\}\s*$/.test(log) ? log : `${log.replace(/,\s*$/, '')}]}`;
  const { constants, events } = JSON.parse(whole) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string } }[];
  };
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type }) => type === started)
    .map(({ params }) => params?.url ?? '')
    .filter((url) => /^(https?|wss?|ftp):/.test(url) && !url.startsWith(dictionary));
}
