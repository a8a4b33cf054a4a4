import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '@/utils/settings/settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const untouched = {
  resume: '',
  limit: { max: 1000, unit: 'characters' },
  shape: 'profile',
  letter: '',
  design: 'classic',
  paper: '',
};

beforeEach(() => fakeBrowser.reset());

test('starts with a profile of a thousand characters and no resume', async () => {
  expect(await loadSettings()).toEqual(untouched);
});

test('keeps what was chosen and leaves the rest alone', async () => {
  await saveSettings({ limit: { max: 150, unit: 'words' } });
  await saveSettings({ resume: 'r1' });
  expect(await loadSettings()).toEqual({
    ...untouched,
    resume: 'r1',
    limit: { max: 150, unit: 'words' },
  });
});

test('one spoilt setting does not take the others with it', async () => {
  await fakeBrowser.storage.local.set({ resume: 'r1', limit: { max: 'much' }, shape: 'star' });
  expect(await loadSettings()).toEqual({ ...untouched, resume: 'r1' });
});
