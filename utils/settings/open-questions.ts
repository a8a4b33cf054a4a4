import { browser } from 'wxt/browser';

const key = 'open-questions';

/** Questions of fills whose answers by the owner's own hand were not offered to be kept yet; in memory alone, until the browser ends. */
export async function loadOpenQuestions(): Promise<string[]> {
  const { [key]: stored } = await browser.storage.session.get(key);
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

/** More questions than anybody is asked in an evening. */
const most = 500;

export const saveOpenQuestions = (questions: readonly string[]): Promise<void> =>
  browser.storage.session.set({ [key]: questions.slice(-most) });
