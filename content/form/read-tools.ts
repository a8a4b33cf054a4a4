import type { Report } from '@/utils/form/report';
import type { FormScan } from '@/utils/form/snapshot';
import { scanForm } from './read/scan-form';

/** What `form.js` leaves in a frame for the popup to call. Everything in and out is plain data. */
export interface ReadTools {
  scan(): FormScan;
  /** The form, and what an earlier fill of it came to. A fill that is still at work is waited for. */
  look(): Promise<{ scan: FormScan; report: Report | null }>;
}

declare global {
  // On the isolated world's global, which the page cannot see.
  var bespokeForm: ReadTools | undefined;
}

export const readTools: ReadTools = {
  scan: scanForm,
  async look() {
    const report = (await globalThis.bespokeFill?.report()) ?? null;
    return { scan: scanForm(), report };
  },
};
