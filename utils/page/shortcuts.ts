import { browser } from 'wxt/browser';

/** A key of ours, as the browser has it. */
export interface Shortcut {
  name: string;
  /** In the owner's language; '' for the one that opens the popup. */
  description: string;
  /** As the browser writes it; '' where none is set, be it that another extension has it. */
  keys: string;
}

/** Chromium has no such call. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

export const listShortcuts = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));

/** Opens the browser's own page for the keys of extensions; says whether there is one that we can open. */
export async function changeShortcuts(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & FirefoxCommands;
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
