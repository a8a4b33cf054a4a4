import type { FormScan } from '@/utils/form/snapshot';
import { scanForm } from './read/scan-form';

/** What `form.js` leaves in a frame for the popup to call. Everything in and out is plain data. */
export interface ReadTools {
  scan(): FormScan;
}

declare global {
  // On the isolated world's global, which the page cannot see.
  var bespokeForm: ReadTools | undefined;
}

export const readTools: ReadTools = { scan: scanForm };
