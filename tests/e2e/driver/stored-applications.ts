import type { Page } from 'puppeteer-core';
import type { Application } from '@/utils/storage/application';
import { readStore } from './read-store';

/** The ledger as it lies in the database, oldest first; `page` is one of the extension's own. */
export async function storedApplications(page: Page): Promise<Application[]> {
  const all = (await readStore(page, 'applications')) as Application[];
  return all.sort((a, b) => a.at.localeCompare(b.at));
}
