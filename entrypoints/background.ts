import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { installTexts } from '@/utils/settings/install-texts';
import { t } from '@/utils/text/text';

const menus = {
  'use-selection': { title: 'menu_use_selection', contexts: ['selection'] },
  'edit-resumes': { title: 'menu_edit_resumes', contexts: ['action'] },
} as const;

/** The browser ends this worker whenever it likes: listeners stand at the top, and nothing is remembered. */
export default defineBackground(() => {
  installTexts();

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await browser.contextMenus.removeAll();
    for (const [id, { title, contexts }] of Object.entries(menus)) {
      browser.contextMenus.create({ id, title: t(title), contexts: [...contexts] });
    }
    if (reason === 'install') await browser.runtime.openOptionsPage();
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === 'edit-resumes') return browser.runtime.openOptionsPage();
    // The click lends us the tab; the popup reads what is selected there by itself.
    if (menuItemId === 'use-selection') return browser.action.openPopup();
  });
});
