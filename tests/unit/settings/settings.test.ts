import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '@/utils/settings/settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('starts with a thousand characters and no resume', async () => {
  expect(await loadSettings()).toEqual({
    resume: '',
    limit: { max: 1000, unit: 'characters' },
  });
});

test('keeps what was chosen and leaves the rest alone', async () => {
  await saveSettings({ limit: { max: 150, unit: 'words' } });
  await saveSettings({ resume: 'r1' });
  expect(await loadSettings()).toEqual({ resume: 'r1', limit: { max: 150, unit: 'words' } });
});

test('one spoilt setting does not take the others with it', async () => {
  await fakeBrowser.storage.local.set({ resume: 'r1', limit: { max: 'much' } });
  expect(await loadSettings()).toEqual({
    resume: 'r1',
    limit: { max: 1000, unit: 'characters' },
  });
});
