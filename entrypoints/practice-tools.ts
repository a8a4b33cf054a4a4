import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { caretTools } from '@/content/caret/caret-tools';
import { fillTools } from '@/content/form/fill-tools';
import { readTools } from '@/content/form/read-tools';
import { reading } from '@/content/form/reading';
import { collectPosting } from '@/content/posting/collect-posting';
import { resumeParts } from '@/content/resume/resume-parts';
import { callTool } from '@/utils/page/call-tool';
import type { PageScript } from '@/utils/page/own-page';

/** What each of the page scripts gives when it is put into a page. */
const given: Record<PageScript, () => unknown> = {
  '/posting.js': collectPosting,
  '/resume.js': () => resumeParts(document),
  '/caret.js': caretTools.look,
  '/form.js': () => undefined,
  '/fill.js': () => undefined,
};

// All that goes into pages of others, brought by the practice page itself. A script of its own, so that the pages of ours
// do not have to load their parts in other pieces.
export default defineUnlistedScript(async () => {
  const tab = await browser.tabs.getCurrent();
  globalThis.bespokeReading = reading;
  globalThis.bespokeForm = readTools;
  globalThis.bespokeFill = fillTools;
  globalThis.bespokeCaret = caretTools;
  if (tab?.id === undefined) return;
  globalThis.bespokeOwnPage = {
    tabId: tab.id,
    run: async (file) => given[file](),
    call: async (verb, args) => callTool(verb, args),
  };
});
