import { describe, expect, test } from 'vitest';
import { BackupModel } from '@/components/backup/backup-model';
import type { ExportedFile } from '@/components/export/exported-file';
import { recordName } from '@/utils/backup/compare-backup';
import type { Content } from '@/utils/backup/content';
import { fail } from '@/utils/result';
import type { BackupFacts } from '@/utils/storage/backup-facts';
import { answer, content, emptyProfile, resume } from './content-of';
import { memoryBackup } from './memory-backup';

const passphrase = 'four loose clouds';

function arrange(kept: Content = content(), facts?: BackupFacts) {
  const outside = memoryBackup(kept, facts);
  const model = new BackupModel(outside.dependencies, async () => undefined);
  return { ...outside, model };
}

const asFile = ({ name, bytes }: ExportedFile) => new File([bytes], name);

/** A backup of some content, as its owner would have made it. */
async function fileOf(kept: Content, typed = ''): Promise<File> {
  const { model, saved } = arrange(kept);
  const { making } = model;
  making.isEncrypted.value = typed !== '';
  making.fresh.passphrase.value = typed;
  making.fresh.repeated.value = typed;
  await making.make();
  return asFile(saved[0]!);
}

const ready = ({ status }: BackupModel) => {
  const state = status.state.value;
  if (state.is !== 'ready') throw new Error(state.is);
  return state;
};

describe('making a backup', () => {
  test('saves one file named after the day, and remembers when and what', async () => {
    const { model, saved, memory } = arrange();
    model.making.isEncrypted.value = false;
    await model.making.make();
    expect(saved[0]!.name).toMatch(/^bespoke-backup-\d{4}-\d\d-\d\d\.json$/);
    expect(model.making.state.value).toEqual({
      is: 'made',
      name: saved[0]!.name,
      isWhole: true,
    });
    expect(memory.facts.last?.tally.resumes).toEqual({ r1: 3 });
    expect(ready(model)).toMatchObject({ weight: 0 });
  });

  test('leaves out earlier versions, and says so, where the file would not hold them too', async () => {
    const { dependencies, saved } = memoryBackup(content());
    const narrow: typeof dependencies.write = async (backup, typed) =>
      backup.content.versions.length > 0 ? fail('too-large') : dependencies.write(backup, typed);
    const { making } = new BackupModel({ ...dependencies, write: narrow }, async () => undefined);
    making.isEncrypted.value = false;
    await making.make();
    expect(making.state.value).toMatchObject({ is: 'made', isWhole: false });
    const read = await dependencies.read(saved[0]!.bytes);
    expect(read).toMatchObject({ value: { content: { ...content(), versions: [] } } });
  });

  test('asks for the passphrase twice, and makes nothing until both are the same', async () => {
    const { model, saved } = arrange();
    const { making } = model;
    making.fresh.passphrase.value = passphrase;
    expect(making.fresh.problem.value).toBeUndefined();
    making.fresh.repeated.value = 'four loose clowns';
    await making.make();
    expect(making.fresh.problem.value).toBe('not-the-same');
    making.fresh.repeated.value = passphrase;
    await making.make();
    expect(saved.map(({ name }) => name.split('.').at(-1))).toEqual(['bespoke']);
    expect([making.fresh.passphrase.value, making.fresh.repeated.value]).toEqual(['', '']);
  });

  test('takes no passphrase that protects nothing', async () => {
    const { model, saved } = arrange();
    model.making.fresh.passphrase.value = 'short';
    model.making.fresh.repeated.value = 'short';
    await model.making.make();
    expect(model.making.fresh.problem.value).toBe('refused');
    expect(saved).toEqual([]);
  });
});

describe('restoring one', () => {
  test('shows what would change first, and stores nothing by that', async () => {
    const file = await fileOf(content());
    const { model, memory, content: kept } = arrange(emptyProfile);
    await model.restoring.readFile(file);
    expect(model.restoring.state.value).toMatchObject({ is: 'preview', takeSettings: true });
    expect(kept()).toEqual(emptyProfile);

    await model.restoring.restore();
    expect(model.restoring.state.value).toMatchObject({ is: 'restored', count: 6 });
    expect(kept()).toEqual(content());
    expect(memory.settings).toEqual(content().settings);
  });

  test('counts what came out of a file as backed up', async () => {
    const file = await fileOf(content());
    const { model } = arrange(emptyProfile);
    await model.restoring.readFile(file);
    await model.restoring.restore();
    expect(ready(model)).toMatchObject({ weight: 0, facts: { last: {} } });
  });

  test('opens an encrypted one with its passphrase; a wrong one can be mended', async () => {
    const file = await fileOf(content(), passphrase);
    const { model, content: kept } = arrange(emptyProfile);
    await model.restoring.readFile(file);
    expect(model.restoring.state.value).toMatchObject({ is: 'locked', isWrong: false });
    await model.restoring.open('four loose clowns');
    expect(model.restoring.state.value).toMatchObject({ is: 'locked', isWrong: true });
    expect(kept()).toEqual(emptyProfile);
    await model.restoring.open(passphrase);
    expect(model.restoring.state.value).toMatchObject({ is: 'preview' });
  });

  test('says what is wrong with a file that is none', async () => {
    const { model } = arrange();
    await model.restoring.readFile(new File(['{"basics":{}}'], 'resume.json'));
    expect(model.restoring.state.value).toEqual({
      is: 'choosing',
      failure: { name: 'resume.json', why: 'not-a-backup' },
    });
  });

  test('an undo brings back what stood there, settings and all', async () => {
    const mine = content({
      resumes: [resume({ label: 'Mine', updatedAt: '2027-01-01T00:00:00.000Z' })],
      answers: [answer({ answer: 'A year' })],
      settings: { ...content().settings, letter: 'Dear all' },
    });
    const { model, content: kept } = arrange(mine);
    const { restoring } = model;
    await restoring.readFile(await fileOf(content()));
    restoring.choose(recordName({ store: 'resumes', key: 'r1' }), 'file');
    restoring.choose(recordName({ store: 'answers', key: 'n1' }), 'file');
    restoring.takeSettings(true);
    await restoring.restore();
    expect(kept()).toMatchObject({ resumes: [{ label: 'Balloons' }], settings: { letter: '' } });

    await restoring.undo();
    expect(restoring.state.value).toEqual({ is: 'undone', left: 0 });
    expect({ ...kept(), resumes: [] }).toEqual({ ...mine, resumes: [] });
    expect(kept().resumes).toMatchObject([{ label: 'Mine' }]);
  });

  test('compares anew where another window has changed something meanwhile', async () => {
    const { model, kept } = arrange(content({ answers: [] }));
    await model.restoring.readFile(await fileOf(content()));
    kept.get('answers')!.set('"n1"', answer({ answer: 'Typed elsewhere' }));
    await model.restoring.restore();
    expect(model.restoring.state.value).toMatchObject({ is: 'preview', failure: 'changed' });
    expect([...kept.get('answers')!.values()]).toMatchObject([{ answer: 'Typed elsewhere' }]);
  });

  test('a full disk is said, and nothing is restored', async () => {
    const { model, memory, content: kept } = arrange(emptyProfile);
    await model.restoring.readFile(await fileOf(content()));
    memory.refusal = 'quota';
    await model.restoring.restore();
    expect(model.restoring.state.value).toMatchObject({ is: 'preview', failure: 'quota' });
    expect(kept()).toEqual(emptyProfile);
  });

  test('where the settings cannot be stored, neither are the records', async () => {
    const { dependencies, content: kept } = memoryBackup(emptyProfile);
    const refusing = { ...dependencies, saveSettings: () => Promise.reject(new Error('full')) };
    const { restoring } = new BackupModel(refusing, async () => undefined);
    await restoring.readFile(await fileOf(content()));
    await restoring.restore();
    expect(restoring.state.value).toMatchObject({ is: 'preview', failure: 'unavailable' });
    expect(kept()).toEqual(emptyProfile);
  });
});

describe('the reminder', () => {
  const much = content({
    answers: Array.from({ length: 30 }, (_, at) => answer({ id: `n${at}` })),
  });

  test('comes when much has changed, and goes with a backup', async () => {
    const { model } = arrange(much);
    await model.status.load();
    expect(model.status.isDue.value).toBe(true);
    model.making.isEncrypted.value = false;
    await model.making.make();
    expect(model.status.isDue.value).toBe(false);
  });

  test('waved away, it stays away until much more has changed', async () => {
    const { model, kept } = arrange(much);
    await model.status.load();
    await model.status.dismiss();
    expect(model.status.isDue.value).toBe(false);
    for (let at = 30; at < 45; at += 1)
      kept.get('answers')!.set(`"n${at}"`, answer({ id: `n${at}` }));
    await model.status.load();
    expect(model.status.isDue.value).toBe(false);
    for (let at = 45; at < 80; at += 1)
      kept.get('answers')!.set(`"n${at}"`, answer({ id: `n${at}` }));
    await model.status.load();
    expect(model.status.isDue.value).toBe(true);
  });
});

test('what the browser answers is shown, and remembered', async () => {
  const { model, memory } = arrange();
  await model.load();
  expect(model.room.state.value).toMatchObject({ hasRefused: false });
  await model.room.ask();
  expect(model.room.state.value).toMatchObject({ hasRefused: true, room: { isPersistent: false } });
  expect(memory.facts.hasRefused).toBe(true);
});
