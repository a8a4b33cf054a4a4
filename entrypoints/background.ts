import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { installTexts } from '@/utils/settings/install-texts';
import { type ViewWanted, wantView } from '@/utils/settings/view-wanted';
import { t } from '@/utils/text/text';

const menus = {
  'insert-value': { title: 'menu_insert_value', contexts: ['editable'] },
  'insert-summary': { title: 'menu_insert_summary', contexts: ['editable'] },
  'fill-form': { title: 'menu_fill_form', contexts: ['editable'] },
  'teach-field': { title: 'menu_teach_field', contexts: ['editable'] },
  'use-selection': { title: 'menu_use_selection', contexts: ['selection'] },
  'edit-resumes': { title: 'menu_edit_resumes', contexts: ['action'] },
} as const;

/** What a menu or a key opens the popup at; the rest open it as it is. */
const views: Readonly<Record<string, ViewWanted>> = {
  'insert-value': 'values',
  'insert-summary': 'summary',
  'fill-form': 'form',
  'teach-field': 'teach',
  'copy-summary': 'copy-summary',
};

/** The owner looks before anything is written: a menu and a key open what they look at. Both lend us the tab. */
function openAt(id: string) {
  const view = views[id];
  if (view) void wantView(view);
  // Right away: the browser forgets after the first wait that somebody has clicked.
  return browser.action.openPopup();
}

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

  browser.contextMenus.onClicked.addListener(({ menuItemId }) =>
    menuItemId === 'edit-resumes' ? browser.runtime.openOptionsPage() : openAt(String(menuItemId)),
  );

  browser.commands.onCommand.addListener((command) => openAt(command));
});
