import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formTools } from '@/content/form/form-tools';

// Put into a page when the owner asks. A second run keeps what the first one needs for its undo.
export default defineUnlistedScript(() => {
  globalThis.bespokeForm ??= formTools;
});
