import { browser } from 'wxt/browser';

/** Firefox's name for it, which Chromium's types do not have. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

const { sidebarAction } = browser as WithSidebar;

/** Opens the panel beside the page, right from a click; undefined where the browser has none. */
export const openPanel: (() => Promise<void>) | undefined = sidebarAction
  ? () => sidebarAction.open()
  : browser.sidePanel && openSidePanel;

async function openSidePanel() {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}

const lent = new BroadcastChannel('bespoke-lent');

/** A click on our button has just lent us the page in front. */
export const tellLent = () => lent.postMessage(null);

/** Calls back each time that a popup has been lent a page: from then on it is open to a panel too. */
export const onLent = (callback: () => void) => lent.addEventListener('message', callback);
