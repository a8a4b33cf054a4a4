import path from 'node:path';
import { expect } from 'vitest';
import { firefoxPath } from '@/scripts/browsers.mjs';
import { launchFirefox } from './marionette';

export interface FirefoxWithExtension {
  visit(url: string): Promise<void>;
  /** Runs an async function's body in the tab that is shown, and gives what it returns. */
  inTab<Answer>(body: string): Promise<Answer>;
  /** What a click on the toolbar button opens: `activeTab` is granted as in life. */
  openPopup(): Promise<void>;
  /** Runs an async function's body in the popup, as if the person had just clicked there. */
  inPopup<Answer>(body: string): Promise<Answer>;
  /** One of the extension's own pages, in the tab. */
  visitOwn(path: string): Promise<void>;
  /** Presses keys in the popup, one after the other, as the keyboard does: `Tab`, `Enter`, `ArrowRight`. */
  keyInPopup(...keys: string[]): Promise<void>;
  /** The same in the tab that is shown; a text is typed. */
  keyInTab(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

/** WebDriver's codes for keys that write nothing. */
const codes: Readonly<Record<string, string>> = { Tab: '\ue004', Enter: '\ue007', ' ': ' ' };

const id = 'bespoke@bespoke.example';
const uuid = '5d2c6a0e-8f0b-4d61-9a52-6a0f5d1c7b3e';
const build = path.resolve('.output/firefox-mv3');

const popupBrowser = `[...Services.wm.getMostRecentWindow('navigator:browser').document.querySelectorAll('browser')]
  .find((one) => one.currentURI?.spec?.startsWith('moz-extension:') && one.closest('panel'))`;

/** Chrome code that hands a script to a page of any process, which Marionette itself does for tabs alone. */
const relay = (body: string) => `
  const actor = (${popupBrowser}).browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(${JSON.stringify(inPage(`document.notifyUserGestureActivation(); ${body}`))}, [], {
    async: true, timeout: 30000, sandboxName: 'system', newSandbox: true,
  });`;

/** An async body as a script that calls back; what it throws comes back as a value that says so. */
const inPage = (body: string) => `
  const settle = arguments[arguments.length - 1];
  const seen = async (find, within = 20000) => {
    const until = Date.now() + within;
    for (;;) {
      const found = find();
      if (found) return found;
      if (Date.now() > until) throw new Error('never seen: ' + find + ' in: ' + document.body.innerText);
      await new Promise((next) => setTimeout(next, 20));
    }
  };
  const named = (role, name) => [...document.querySelectorAll(role)].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).replace(/\\s+/g, ' ').trim().startsWith(name));
  (async () => { ${body} })().then(
    (value) => settle({ value: value ?? null }),
    (error) => settle({ error: String(error) }),
  );`;

export async function launchFirefoxWithExtension(): Promise<FirefoxWithExtension> {
  const executable = firefoxPath();
  if (!executable) throw new Error('No Firefox was found');
  const firefox = await launchFirefox(executable, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'datareporting.policy.dataSubmissionEnabled': false,
  });
  await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await firefox.send('Addon:Install', { path: build, temporary: true });

  const run = async <Answer>(context: 'chrome' | 'content', script: string) => {
    await firefox.send('Marionette:SetContext', { value: context });
    const { value } = await firefox.send<{ value: { value?: Answer; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      { script, args: [] },
    );
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as Answer;
  };
  const inChrome = <Answer>(body: string) => run<Answer>('chrome', inPage(body));

  const inPopup = async <Answer>(body: string) => {
    const answer = await inChrome<{ value: Answer; error?: string }>(relay(body));
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };

  // A first install opens the options page by itself, in front of whatever is there; then we go in front of it.
  await inChrome(`
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    await seen(() => gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI?.spec.includes('options.html')));`);
  await firefox.send('Marionette:SetContext', { value: 'content' });
  const { handle } = await firefox.send<{ handle: string }>('WebDriver:NewWindow', {
    type: 'tab',
    focus: true,
  });
  await firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });

  return {
    async visit(url) {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      await firefox.send('WebDriver:Navigate', { url });
    },
    inTab: (body) => run('content', inPage(body)),
    async openPopup() {
      await inChrome(`
        const before = ${popupBrowser};
        before?.closest('panel').hidePopup();
        await seen(() => !(${popupBrowser}));
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        await action.openPopup(Services.wm.getMostRecentWindow('navigator:browser'));
        await seen(() => ${popupBrowser});`);
      // It begins with an empty document, which goes as soon as its own is there.
      await expect
        .poll(() => inPopup(`return document.URL + document.readyState;`), { timeout: 20_000 })
        .toMatch(/^moz-extension:.*complete$/);
    },
    inPopup,
    async visitOwn(path) {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      await firefox.send('WebDriver:Navigate', { url: `moz-extension://${uuid}/${path}` });
    },
    async keyInPopup(...keys) {
      await inChrome(`
        const popup = ${popupBrowser};
        const chrome = popup.ownerDocument;
        const { KeyboardEvent } = chrome.defaultView;
        if (chrome.activeElement !== popup) popup.focus();
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!keyboard.beginInputTransactionForTests(chrome.defaultView)) throw new Error('No keyboard.');
        for (const key of ${JSON.stringify(keys)}) {
          const event = new KeyboardEvent('', { key, keyCode: KeyboardEvent['DOM_VK_' + { Enter: 'RETURN', Tab: 'TAB', ' ': 'SPACE' }[key]] });
          keyboard.keydown(event);
          keyboard.keyup(event);
        }`);
    },
    async keyInTab(...keys) {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      const actions = keys
        .flatMap((key) => (codes[key] ? [codes[key]] : [...key]))
        .flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      await firefox.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    close: () => firefox.close(),
  };
}
