import { browser } from 'wxt/browser';
import type { PageFailure } from '@/utils/page/page-failure';
import { readResume } from '@/utils/page/read-resume';
import { ok, type Result } from '@/utils/result';
import { leaveForImport } from '@/utils/settings/handover';

/** Opens the import with what the tab's markup holds of a resume. */
export async function importPage(): Promise<Result<true, PageFailure>> {
  const read = await readResume();
  if (!read.ok) return read;
  await leaveForImport(read.value);
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#import') });
  return ok(true);
}
