import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { PopupModel } from '@/components/popup/popup-model';
import { openPanel, tellLent } from '@/utils/page/side-panel';
import { installTexts } from '@/utils/settings/install-texts';
import { popupDependencies } from './popup-dependencies';
import { shareLock } from './share-lock';

installTexts();
shareLock();
// The browser sizes its popup by the page in it; in a tab the page takes the tab's size.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.dataset.in = isPopup ? 'popup' : 'tab';

const model = new PopupModel(popupDependencies({ lent: isPopup }));
const onPanel =
  openPanel && isPopup ? () => void openPanel?.().then(() => window.close()) : undefined;
// The page and the database answer while there is drawn.
const started = model.start();
render(<Popup model={model} onPanel={onPanel} />, document.body);
if (isPopup) tellLent();
void started.then(() => performance.mark('usable'));
