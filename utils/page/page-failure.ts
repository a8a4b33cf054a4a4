/** Why a tab could not be read or written. */
export type PageFailure =
  /** A page of the browser's own, a store, or a viewer: no extension may look into it. */
  | 'restricted'
  /** The browser gave no access: the owner has not clicked on this tab, or went elsewhere since. */
  | 'no-access'
  /** The page navigated or closed while it was being read or written. */
  | 'left'
  /** The page answered with something that is not what our own code sends. */
  | 'unreadable';

/** Sites on which the browsers refuse every extension. */
const closedSites =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/** Whether no extension may run on pages of this address. */
export const isRestricted = (url: string) => !/^(https?|file):/.test(url) || closedSites.test(url);
