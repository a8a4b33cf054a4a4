import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

// Put into a page right behind `form.js`: both in one journey.
export default defineUnlistedScript(() => globalThis.bespokeForm?.look() ?? null);
