import { browser } from 'wxt/browser';
import { t, useTexts } from '../text/text';

/**
 * Takes interface text from the browser's own i18n, and tells the page (where there is one) its language: that of the
 * texts, which is English in a browser whose own language has none here.
 */
export function installTexts() {
  useTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  const root = globalThis.document?.documentElement;
  if (!root) return;
  root.lang = t('interface_language');
  root.dir = t('interface_direction');
}
