import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../driver/chromium';
import { openOptions } from '../driver/options-screen';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium();
});

afterAll(() => chromium.close());

/** Bytes of one script, minified. */
const mostInjected = 40_000;

const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));

test.each(['chrome', 'firefox'])(
  '%s: asks for no site, and for no more than it uses',
  (browser) => {
    const manifest = manifestOf(browser);
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      [
        'activeTab',
        'contextMenus',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...panel,
      ].toSorted(),
    );
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  },
);

test.each(['chrome', 'firefox'])('%s: its pages may connect to nothing', (browser) => {
  const policy: string = manifestOf(browser).content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test.each(
  ['chrome', 'firefox'].flatMap((browser) =>
    ['form.js', 'fill.js'].map((script) => [browser, script]),
  ),
)('%s: %s is small enough that no page feels it', (browser, script) => {
  expect(statSync(`.output/${browser}-mv3/${script}`).size).toBeLessThanOrEqual(mostInjected);
});

test('an extension page that tries to connect is stopped by the browser', async () => {
  const page = await openOptions(chromium.browser, chromium.extension.id);
  const outcome = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});

test.each(['options.html', 'popup.html', 'sidepanel.html'])(
  '%s makes neither markup nor a script of text',
  async (name) => {
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.extension.id}/${name}`);
    const made = await page.evaluate(() => {
      const isTaken = (make: () => unknown) => {
        try {
          make();
          return true;
        } catch {
          return false;
        }
      };
      const script = document.createElement('script');
      return {
        markup: isTaken(() => {
          document.createElement('div').innerHTML = '<b>bold</b>';
        }),
        script: isTaken(() => {
          script.src = '/background.js';
        }),
        worker: isTaken(() => new Worker('/background.js')),
        frame: isTaken(() => {
          document.createElement('iframe').srcdoc = '<b>bold</b>';
        }),
      };
    });
    expect(made).toEqual({ markup: false, script: false, worker: false, frame: false });
    await page.close();
  },
);

test('the shortcut is really set, not silently refused', async () => {
  const page = await openOptions(chromium.browser, chromium.extension.id);
  const shortcuts = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
    };
    return (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
  });
  expect(shortcuts).toContainEqual(['_execute_action', 'Alt+Shift+F']);
});
