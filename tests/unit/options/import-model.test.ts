import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setBasics } from '@/components/editor/changes';
import { ImportModel } from '@/components/import/import-model';
import { decodeText } from '@/utils/formats/decode-text';
import { importResume } from '@/utils/formats/import-resume';
import { memoryStore } from './builders';

const sample = readFileSync('public/sample-resume.json', 'utf8');

function arrange() {
  const store = memoryStore();
  const dependencies = {
    importResume,
    takeLeft: async () => ({ name: 'Life', text: sample }),
    loadSample: async () => sample,
    list: store.list,
    load: store.load,
    save: store.save,
  };
  const model = new ImportModel(dependencies);
  const draft = () => {
    const state = model.state.value;
    if (state.is !== 'draft') throw new Error(`${state.is} where a draft should be`);
    return state;
  };
  return { store, dependencies, model, draft };
}

test('stores nothing before the owner says so', async () => {
  const { store, model, draft } = arrange();
  await model.readSample();
  expect(draft().draft.resume.value.entries.length).toBeGreaterThan(8);
  expect(store.saves).toEqual([]);
});

describe('a file that is being read', () => {
  function reading() {
    const [signals, ends]: [AbortSignal[], (() => void)[]] = [[], []];
    const model = new ImportModel({
      ...arrange().dependencies,
      importResume: async (file, signal) => {
        signals.push(signal);
        await new Promise<void>((resolve) => ends.push(resolve));
        return importResume({ name: file.name, text: sample }, signal);
      },
    });
    const read = async (name: string) => {
      const before = ends.length;
      const done = model.readFile(new File(['{}'], name));
      while (ends.length === before) await new Promise((resolve) => setTimeout(resolve));
      return { done };
    };
    return { model, signals, ends, read };
  }

  test('can be let be, and is not shown when it comes after all', async () => {
    const { model, signals, ends, read } = reading();
    const { done } = await read('life.json');
    expect(model.state.value).toEqual({ is: 'reading', name: 'life.json' });
    model.startOver();
    expect([model.state.value.is, signals[0]!.aborted]).toEqual(['choosing', true]);
    ends[0]!();
    await done;
    expect(model.state.value).toEqual({ is: 'choosing' });
  });

  test('gives way to the one that is chosen after it', async () => {
    const { model, ends, read } = reading();
    const [first, second] = [await read('first.json'), await read('second.json')];
    ends[1]!();
    await second.done;
    ends[0]!();
    await first.done;
    expect(model.state.value).toMatchObject({ is: 'draft', name: 'second.json' });
  });
});

test('stores the draft as corrected', async () => {
  const { store, model, draft } = arrange();
  await model.readSample();
  draft().draft.edit(setBasics({ name: 'Somebody Else' }));
  const saved = await model.save();
  expect(saved.ok).toBe(true);
  expect([...store.stored.values()].map(({ basics }) => basics.name)).toEqual(['Somebody Else']);
  expect(model.state.value.is).toBe('choosing');
});

test('a draft that cannot be stored stays, corrections and all, and says why', async () => {
  const { store, model, draft } = arrange();
  await model.readSample();
  draft().draft.edit(setBasics({ name: 'Somebody Else' }));
  store.refuse('quota');
  await model.save();
  expect(draft()).toMatchObject({ saving: false, failure: 'quota' });
  expect(draft().draft.resume.value.basics.name).toBe('Somebody Else');
});

test('pressing save twice stores one resume', async () => {
  const { store, model } = arrange();
  await model.readSample();
  await Promise.all([model.save(), model.save()]);
  expect(store.stored.size).toBe(1);
});

test('what is merged goes into that resume, and the same file again brings nothing', async () => {
  const { store, model } = arrange();
  await model.readSample();
  await model.save();
  const stored = () => [...store.stored.values()][0]!;
  const longer = JSON.stringify({ ...JSON.parse(sample), interests: [{ name: 'Lighthouses' }] });
  await model.readText(longer);
  model.mergeInto(stored());
  await model.save();
  expect(store.stored.size).toBe(1);
  expect(stored().revision).toBe(2);
  expect(stored().entries.map(({ title }) => title)).toContain('Lighthouses');
  await model.readText(longer);
  model.mergeInto(stored());
  const again = model.state.value;
  expect(again.is === 'merging' && again.merge.merged.value === stored()).toBe(true);
});

test('what was edited in another window meanwhile stays beside what is merged in', async () => {
  const { store, model } = arrange();
  await model.readSample();
  await model.save();
  const mine = [...store.stored.values()][0]!;
  const interests = [{ name: 'Lighthouses' }];
  await model.readText(JSON.stringify({ ...JSON.parse(sample), interests }));
  model.mergeInto(mine);
  await store.save(setBasics({ phone: '+44 20 7946 0000' })(mine));
  expect((await model.save()).ok).toBe(true);
  const stored = store.stored.get(mine.id)!;
  expect(stored.basics.phone).toBe('+44 20 7946 0000');
  expect(stored.entries.map(({ title }) => title)).toContain('Lighthouses');
});

test('what another page has left is read at once, under its name', async () => {
  const { model, draft } = arrange();
  await model.readLeft();
  expect(draft()).toMatchObject({ name: 'Life' });
  expect(draft().draft.resume.value.entries.length).toBeGreaterThan(8);
});

test('a line that found no place is stored with the resume', async () => {
  const { store, model, draft } = arrange();
  const hidden = { id: 'h', visible: false, company: 'Teal Reef', position: 'Diver', date: '2019' };
  const shown = { ...hidden, id: 's', visible: true, company: 'Skerry Lights' };
  await model.readText(
    JSON.stringify({
      basics: { name: 'Ottoline Beacon', headline: 'Keeper', email: 'o@skerry.example' },
      sections: { experience: { id: 'experience', items: [hidden, shown] } },
      metadata: { template: 'onyx' },
    }),
  );
  const { unplaced } = draft().read;
  expect(unplaced.join(' ')).toContain('Teal Reef');
  await model.save();
  expect([...store.stored.values()][0]?.extra.unplaced).toEqual(unplaced);
});

test('going back from a merge keeps the draft as corrected', async () => {
  const { store, model, draft } = arrange();
  await model.readSample();
  await model.save();
  await model.readSample();
  draft().draft.edit(setBasics({ name: 'Somebody Else' }));
  model.mergeInto([...store.stored.values()][0]!);
  model.backToDraft();
  expect(draft().draft.resume.value.basics.name).toBe('Somebody Else');
});

test('a pasted text becomes a draft that has a name to find it by', async () => {
  const { model, draft } = arrange();
  await model.readText(
    'Ottoline Beacon\n\nExperience\n\nKeeper, Skerry Lights\n2010 - 2014\n- Relit the lamp.',
  );
  expect(draft().draft.resume.value.label).not.toBe('');
  expect(draft().read.source).toContain('Relit the lamp.');
});

describe('what cannot be read is refused, and leaves nothing behind', () => {
  test.each([
    ['a JSON that is no resume', '{"colour": "red"}', 'not-a-resume'],
    ['broken JSON', '{"basics": {"name" "x"}}', 'not-json'],
    ['an empty file', ' \n', 'empty'],
  ])('%s', async (_what, text, why) => {
    const { store, model } = arrange();
    await model.readFile(new File([text], 'mine.json'));
    expect(model.state.value).toMatchObject({
      is: 'choosing',
      failure: { name: 'mine.json', reason: { why } },
    });
    expect(store.saves).toEqual([]);
  });

  test('a file of 50 MB, without even reading it', async () => {
    const { model } = arrange();
    const file = new File([new Uint8Array(50 * 1024 * 1024)], 'huge.txt');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
    await model.readFile(file);
    expect(model.state.value).toMatchObject({ failure: { reason: { why: 'too-large' } } });
  });

  test('a file that has gone away since it was chosen', async () => {
    const { model } = arrange();
    const file = new File(['{}'], 'gone.json');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    await model.readFile(file);
    expect(model.state.value).toMatchObject({ failure: { reason: { why: 'unreadable' } } });
  });
});

describe('text files of older editors', () => {
  test.each([
    ['UTF-8', [0xc3, 0xa9], 'é'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00], 'é'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9], 'é'],
    ['Windows-1252', [0xe9, 0x20, 0x80], 'é €'],
  ])('%s', (_encoding, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });
});
