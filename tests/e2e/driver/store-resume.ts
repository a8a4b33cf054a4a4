import type { Resume } from '@/utils/resume/schema';
import type { Chromium } from './chromium';
import { storeRecord } from './store-record';

/** Puts a resume into the extension's database, past its interface, and gives back its id. */
export async function storeResume(
  chromium: Pick<Chromium, 'browser' | 'extension'>,
  resume: Resume,
): Promise<string> {
  await storeRecord(chromium, 'resumes', resume);
  return resume.id;
}
