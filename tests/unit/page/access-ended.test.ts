import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { undoFill } from '@/utils/page/fill-tab';
import { lookAtForms, runScript } from '@/utils/page/run-in-tab';

const fake = vi.hoisted(() => {
  const event = () => ({ addListener: () => {}, removeListener: () => {} });
  return {
    tabs: { get: vi.fn(), onUpdated: event(), onRemoved: event() },
    extension: { getViews: () => [] },
    scripting: { executeScript: vi.fn() },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const waiting = () => new Promise<never>(() => {});
const refusing = (words: string) => () => Promise.reject(new Error(words));

beforeEach(() => {
  vi.useFakeTimers();
  fake.tabs.get.mockResolvedValue({ id: 7 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a script that the browser keeps waiting for a click is given up, and no second one is sent', async () => {
  fake.scripting.executeScript.mockReset().mockImplementation(waiting);
  const ran = runScript(7, '/form.js', { allFrames: true });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await ran).toEqual({ ok: false, failure: 'no-access' });
  expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1);
});

test('a tab that has just told its address is asked for nothing but what the script gives', async () => {
  fake.tabs.get.mockClear();
  fake.scripting.executeScript
    .mockReset()
    .mockResolvedValue([{ frameId: 0, result: 'read' }, { frameId: 3 }]);
  expect(await lookAtForms(7, { isOpen: true })).toEqual({
    ok: true,
    value: [{ frameId: 0, answer: 'read' }, { frameId: 3 }],
  });
  expect(fake.tabs.get).not.toHaveBeenCalled();
  expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1);
});

test('a page that is open to us may take its time', async () => {
  fake.tabs.get.mockResolvedValue({ id: 7, url: 'https://jobs.example/apply' });
  fake.scripting.executeScript
    .mockReset()
    .mockImplementation(
      () => new Promise((resolve) => setTimeout(resolve, 60_000, [{ frameId: 0, result: 'read' }])),
    );
  const ran = runScript(7, '/form.js');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await ran).toEqual({ ok: true, value: [{ frameId: 0, answer: 'read' }] });
});

test('access that has ended before an undo is a value, and nothing is thrown', async () => {
  fake.scripting.executeScript
    .mockReset()
    .mockImplementation(refusing('Missing host permission for the tab'));
  expect(await undoFill(7, ['0:1', '3:2'])).toEqual({ ok: false, failure: 'no-access' });
});

test.each([
  ['Cannot access contents of url "https://gallery.example/apply".', 'no-access'],
  ['Cannot access contents of url "https://navigators.example/removed".', 'no-access'],
  ['Cannot access a chrome:// URL', 'restricted'],
  ['The extensions gallery cannot be scripted.', 'restricted'],
  ['Frame with ID 3 was removed.', 'left'],
  ['No tab with id: 7.', 'left'],
])('%s is taken for %s, whatever the address says', async (words, failure) => {
  fake.tabs.get.mockResolvedValue({ id: 7, url: 'https://jobs.example/apply' });
  fake.scripting.executeScript.mockReset().mockImplementation(refusing(words));
  expect(await runScript(7, '/posting.js')).toEqual({ ok: false, failure });
});
