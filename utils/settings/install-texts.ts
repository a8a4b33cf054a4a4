import { browser } from 'wxt/browser';
import { useTexts } from '../text/text';

/** Takes interface text from the browser's own i18n, and tells the page (where there is one) its language. */
export function installTexts() {
  useTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  const root = globalThis.document?.documentElement;
  if (!root) return;
  root.lang = browser.i18n.getMessage('@@ui_locale').replaceAll('_', '-');
  root.dir = browser.i18n.getMessage('@@bidi_dir');
}
