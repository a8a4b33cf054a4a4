import '../zod-setup';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { Taught } from '../form/taught';
import { openText, sealText } from '../storage/lock/seal-text';

const key = 'taught';

/** What the owner has said of fields, oldest first; nothing while it is locked. */
export async function loadTaught(): Promise<Taught[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (typeof stored !== 'string') return [];
  const text = await openText(stored);
  return text === '' ? [] : z.array(Taught).catch([]).parse(JSON.parse(text));
}

/** Sealed where a lock is on: it tells which sites the owner has been to. */
export const saveTaught = async (taught: readonly Taught[]): Promise<void> =>
  browser.storage.local.set({ [key]: await sealText(JSON.stringify(taught)) });
