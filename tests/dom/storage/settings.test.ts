import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadAllSettings, saveAllSettings } from '@/utils/settings/everything';
import { loadTaught, saveTaught } from '@/utils/settings/taught-kinds';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const taught = [{ host: 'jobs.example', field: 'Handle', section: '', kind: 'github' as const }];

// What was said of fields is sealed where a database is locked, by whichever test it was.
beforeEach(async () => {
  fakeBrowser.reset();
  await deleteDB('bespoke');
});

test('what was said of fields goes into a backup with the settings, and comes back with them', async () => {
  await saveTaught(taught);
  const kept = JSON.parse(JSON.stringify(await loadAllSettings()));
  fakeBrowser.reset();
  expect(await loadTaught()).toEqual([]);
  await saveAllSettings(kept);
  expect(await loadTaught()).toEqual(taught);
  expect(await loadAllSettings()).toEqual(kept);
});

test('a backup from before, or one that was tampered with, leaves what was said of fields as it is', async () => {
  await saveTaught(taught);
  await saveAllSettings({ resume: 'r1' });
  await saveAllSettings({ taught: [{ host: 'jobs.example', field: 'Handle', kind: 'anything' }] });
  expect(await loadTaught()).toEqual(taught);
});
