import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { Options } from '@/components/options/options';
import { OptionsModel } from '@/components/options/options-model';
import { practiceHash } from '@/utils/page/practice-page';
import { installTexts } from '@/utils/settings/install-texts';
import { shareLock } from '../popup/share-lock';
import { optionsDependencies } from './options-dependencies';
import { installTrustedTypes } from './trusted-types';

installTrustedTypes();
installTexts();
shareLock();

const isPractice = location.hash === practiceHash;
// Two pages at one address: from one to the other it is read anew.
window.addEventListener('hashchange', () => {
  if ((location.hash === practiceHash) !== isPractice) location.reload();
});
if (isPractice) {
  void import('./practice').then(({ showPractice }) => showPractice());
} else {
  const model = new OptionsModel(optionsDependencies);
  const follow = () => void model.goTo(location.hash);
  window.addEventListener('hashchange', follow);
  follow();
  render(<Options model={model} />, document.body);
  void model.start();
}
