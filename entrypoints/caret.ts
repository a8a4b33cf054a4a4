import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { caretTools } from '@/content/caret/caret-tools';

// Put into a page when the popup opens, to say where its caret is, and to put there what the owner chooses.
export default defineUnlistedScript(() => {
  globalThis.bespokeCaret ??= caretTools;
  return caretTools.look();
});
