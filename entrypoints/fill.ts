import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillTools } from '@/content/form/fill-tools';

// Put behind `form.js` when the owner fills or undoes; a page that navigated meanwhile has nothing to build on. A second
// run keeps what the first one needs for its undo.
export default defineUnlistedScript(() => {
  if (globalThis.bespokeReading) globalThis.bespokeFill ??= fillTools;
});
