import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { PopupModel } from '@/components/popup/popup-model';
import { installTexts } from '@/utils/settings/install-texts';
import { popupDependencies } from './popup-dependencies';

installTexts();
// The browser sizes its popup by the page in it; in a tab the page takes the tab's size.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.dataset.in = isPopup ? 'popup' : 'tab';

const model = new PopupModel(popupDependencies({ lent: isPopup }));
render(<Popup model={model} />, document.body);
void model.start();
