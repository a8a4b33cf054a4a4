import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTools } from '@/content/form/read-tools';
import { reading } from '@/content/form/reading';

// Put into a page when the owner looks at its form. A second run keeps the names that the first one gave its fields.
export default defineUnlistedScript(() => {
  globalThis.bespokeReading ??= reading;
  globalThis.bespokeForm ??= readTools;
});
