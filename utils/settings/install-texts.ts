import { browser } from 'wxt/browser';
import { useTexts } from '../text/text';

/** Takes interface text from the browser's own i18n, and tells the page which language that is. */
export function installTexts() {
  useTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  document.documentElement.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
}
