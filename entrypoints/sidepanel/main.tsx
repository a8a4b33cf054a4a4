import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { PopupModel } from '@/components/popup/popup-model';
import { onLent } from '@/utils/page/side-panel';
import { installTexts } from '@/utils/settings/install-texts';
import { popupDependencies } from '../popup/popup-dependencies';
import { shareLock } from '../popup/share-lock';

installTexts();
shareLock();
document.documentElement.dataset.in = 'panel';

const model = new PopupModel(popupDependencies({ lent: false }));
render(<Popup model={model} />, document.body);

// It stays open while tabs come and go. A click in it lends no tab: where there is no access it says how to give it.
const follow = async () => {
  await started;
  if (model.state.value.is === 'ready') await model.readPage();
};
browser.tabs.onActivated.addListener(follow);
browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
  if (active && status === 'complete') void follow();
});
onLent(follow);
const started = model.start();
