import { browser } from 'wxt/browser';

/** The page scripts, by the files that browsers put into pages of others. */
export type PageScript = '/posting.js' | '/form.js' | '/fill.js' | '/resume.js' | '/caret.js';

/**
 * A page of our own that is read and filled as any other. Browsers put no script into such a page, not even the
 * extension's: it brings them itself.
 */
export interface OwnPage {
  tabId: number;
  run(file: PageScript): Promise<unknown>;
  call(verb: string, args: unknown[]): Promise<unknown>;
}

declare global {
  var bespokeOwnPage: OwnPage | undefined;
}

/** The page of ours that a tab shows, if it is one that is filled. */
export const ownPageIn = (tabId: number): OwnPage | undefined =>
  browser.extension
    .getViews({ type: 'tab' })
    .map((view) => (view as typeof globalThis & Window).bespokeOwnPage)
    .find((page) => page?.tabId === tabId);
