import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';
import { tabTo } from './keyboard';
import { textOf } from './popup-screen';

export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** What a click on the toolbar button opens, on the tab given: `activeTab` is granted as in life. */
  openPopup(page: Page): Promise<Page>;
  /** The side panel, by the popup's own button for it: it stays while the tab goes on. */
  openPanel(page: Page): Promise<Page>;
  /** Puts the extension in anew, over the one that runs, as an update or a reload does. */
  update(): Promise<void>;
  /** Ends it between two instructions, with all of its processes, as a crash or an empty battery does. */
  kill(): Promise<void>;
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
  /** Pages put beside the extension's own, by name: what there is to compare with. */
  pages?: Record<string, string>;
  /** Without the leave to store without limits, so that a test can set one. */
  limited?: boolean;
  /** A folder that outlives the browser, as an owner's profile does. */
  profile?: string;
  /** The browser's own language, as BCP 47 names it. */
  language?: string;
}

/** The built extension in a Chromium of its own, which logs every request of every part of it. */
export async function launchChromium({
  headless = true,
  granted = [],
  pages = {},
  limited = false,
  profile,
  language = 'en-US',
}: Launch = {}): Promise<Chromium> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'bespoke-chromium-'));
  const isOwn = granted.length > 0 || limited || Object.keys(pages).length > 0;
  const extensionFolder = isOwn ? buildWith({ granted, pages, limited }, scratch) : build;
  const netLog = path.join(scratch, 'net-log.json');
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless,
    pipe: true,
    enableExtensions: true,
    // What a killed browser leaves behind goes with the rest.
    env: { ...process.env, TMPDIR: scratch, LANGUAGE: language },
    userDataDir: profile ?? path.join(scratch, 'profile'),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...chromiumFlags,
      ...withoutServices,
      `--lang=${language}`,
      '--screen-info={1600x1200}',
      `--log-net-log=${netLog}`,
    ],
  });
  const isNew = !profile || !existsSync(path.join(profile, 'Default', 'IndexedDB'));
  const id = await browser.installExtension(extensionFolder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${build} was not loaded`);
  // A first install opens the options page by itself, in front of whatever is there.
  if (isNew) await (await pageOf(extension, 'options.html')).close();
  if (granted.length > 0) {
    // What was granted once stays so: from here on it is the owner's to take back.
    cpSync(path.join(build, 'manifest.json'), path.join(extensionFolder, 'manifest.json'));
    await browser.installExtension(extensionFolder);
  }

  return {
    browser,
    extension,
    openPopup: (page) => openPopup(extension, page),
    openPanel: (page) => openPanel(extension, page),
    update: () => browser.installExtension(extensionFolder).then(() => undefined),
    async kill() {
      const browserProcess = browser.process()!;
      const ended = once(browserProcess, 'exit');
      // The whole group: none of its processes is left to finish what it was at.
      process.kill(
        process.platform === 'win32' ? browserProcess.pid! : -browserProcess.pid!,
        'SIGKILL',
      );
      await ended;
      rmSync(scratch, { recursive: true, force: true });
    },
    async close() {
      await browser.close();
      const addresses = requestsIn(readFileSync(netLog, 'utf8'));
      rmSync(scratch, { recursive: true, force: true });
      return addresses;
    },
  };
}

/** The build, with pages beside its own, and with sites in its manifest, which grants them. */
function buildWith(
  { granted, pages, limited }: Required<Pick<Launch, 'granted' | 'pages' | 'limited'>>,
  scratch: string,
): string {
  const folder = path.join(scratch, 'extension');
  cpSync(build, folder, { recursive: true });
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(folder, name), html);
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (granted.length > 0) {
    delete manifest.optional_host_permissions;
    manifest.host_permissions = granted;
  }
  if (limited)
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

async function openPopup(extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const before = new Set(await extension.pages());
  await extension.triggerAction(page);
  return pageOf(extension, 'popup.html', before);
}

/** As an owner gets it: by the button that the popup has for it. */
async function openPanel(extension: Extension, page: Page): Promise<Page> {
  const popup = await openPopup(extension, page);
  const before = new Set(await extension.pages());
  await popup.waitForSelector('.popup-header button');
  await tabTo(popup, textOf('popup_panel'));
  // It may be closed before the key is up again.
  await popup.keyboard.press('Enter').catch(() => undefined);
  return pageOf(extension, 'sidepanel.html', before);
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
