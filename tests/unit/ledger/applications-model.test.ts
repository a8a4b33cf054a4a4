import { expect, test } from 'vitest';
import { ApplicationsModel } from '@/components/ledger/applications-model';
import { memoryLedger } from './memory-ledger';
import { application, field, posting } from './records';

async function open(ledger = memoryLedger([application()], [posting()])) {
  const model = new ApplicationsModel({ ...ledger.dependencies, listResumes: async () => [] });
  await model.load();
  const first = () => model.rows.value[0]!.applications[0];
  const saved = () => expect.poll(() => model.saving.value).toEqual({ is: 'saved' });
  return { model, first, saved, ...ledger };
}

test('keeps every letter of a note, however fast it is typed', async () => {
  const { model, first, saved, stored } = await open();
  for (const note of ['C', 'Ca', 'Cal', 'Call']) model.setNotes(first(), note);
  expect(first().notes).toBe('Call');
  await saved();
  expect(stored.get('a1')!.notes).toBe('Call');
});

test('never writes over what a popup has recorded meanwhile', async () => {
  const { model, first, saved, stored } = await open();
  stored.set('a1', { ...stored.get('a1')!, fields: [field()] });
  model.setStatus(first(), 'interview');
  await saved();
  expect(stored.get('a1')).toMatchObject({ status: 'interview', fields: [field()] });
});

test('keeps what the disk refused on the screen, through a reload, until it is stored', async () => {
  const { model, first, saved, stored, writes } = await open();
  writes.refused = 'quota';
  model.setNotes(first(), 'Bring the lamp.');
  await expect.poll(() => model.saving.value).toEqual({ is: 'failed', why: 'quota' });
  await model.load();
  expect(first().notes).toBe('Bring the lamp.');
  writes.refused = undefined;
  await model.retry();
  await saved();
  expect(stored.get('a1')!.notes).toBe('Bring the lamp.');
});

test('keeps what was typed on the screen where the database cannot even be read', async () => {
  const { model, first, saved, stored, writes } = await open();
  writes.unread = 'unavailable';
  model.setNotes(first(), 'Bring the lamp.');
  await expect.poll(() => model.saving.value).toEqual({ is: 'failed', why: 'unavailable' });
  writes.unread = undefined;
  await model.retry();
  await saved();
  expect(stored.get('a1')!.notes).toBe('Bring the lamp.');
});

test('never calls saved what was written on a record that is gone, and keeps the others', async () => {
  const both = [application(), application({ id: 'a2' })];
  const { model, stored } = await open(memoryLedger(both, [posting()]));
  stored.delete('a1');
  const [one, other] = [...model.rows.value[0]!.applications].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  model.setNotes(one!, 'Nowhere.');
  model.setNotes(other!, 'Bring the lamp.');
  await expect.poll(() => model.saving.value).toEqual({ is: 'failed', why: 'stale' });
  expect(stored.get('a2')!.notes).toBe('Bring the lamp.');
  await model.retry();
  expect(model.saving.value).toEqual({ is: 'failed', why: 'stale' });
  expect(stored.has('a1')).toBe(false);
});

test('takes a deletion back with everything that it held', async () => {
  const both = [application({ notes: 'first' }), application({ id: 'a2', notes: 'second' })];
  const { model, stored } = await open(memoryLedger(both, [posting()]));
  await model.remove(model.rows.value[0]!);
  expect(stored.size).toBe(0);
  expect(model.rows.value).toEqual([]);
  await model.undo();
  expect([...stored.values()].map(({ notes }) => notes).sort()).toEqual(['first', 'second']);
});

test('hands out what the list shows, and no more', async () => {
  const records = [application(), application({ id: 'b1', posting: 'p2' })];
  const { model, files } = await open(
    memoryLedger(records, [posting(), posting({ id: 'p2', title: 'Wick maker' })]),
  );
  model.find({ words: 'wick' });
  model.saveAs('csv');
  model.saveAs('json');
  expect(files[0]!.name).toMatch(/^bespoke-applications-.*\.csv$/);
  expect(files[0]!.text).toContain('Wick maker');
  expect(files[0]!.text).not.toContain('Lamplighter');
  expect(JSON.parse(files[1]!.text).applications).toHaveLength(1);
});
