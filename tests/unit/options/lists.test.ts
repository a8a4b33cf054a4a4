import { describe, expect, test } from 'vitest';
import { AnswersModel } from '@/components/answers/answers-model';
import { sensitiveQuestions, usualQuestions } from '@/components/answers/questions';
import { ResumesModel } from '@/components/editor/resumes-model';
import { FilesModel, largestFile } from '@/components/files/files-model';
import { readRoute, writeRoute } from '@/components/options/route';
import { Answer } from '@/utils/form/answers';
import { kindGroups } from '@/utils/form/kinds';
import { fail, ok, type Result } from '@/utils/result';
import type { FileListing, StoredFile } from '@/utils/storage/stored-file';
import type { WriteFailure } from '@/utils/storage/write';
import { memoryStore, resume, settled } from './builders';

/** Records by id, kept in memory. */
function memory<Kept extends { id: string }>(first: readonly Kept[] = []) {
  const stored = new Map(first.map((one) => [one.id, one]));
  let refusal: WriteFailure | undefined;
  return {
    stored,
    refuse(why: WriteFailure | undefined) {
      refusal = why;
    },
    list: async () => [...stored.values()],
    async save(one: Kept): Promise<Result<Kept, WriteFailure>> {
      if (refusal) return fail(refusal);
      stored.set(one.id, one);
      return ok(one);
    },
    async remove(id: string): Promise<Result<Kept | undefined, WriteFailure>> {
      if (refusal) return fail(refusal);
      const removed = stored.get(id);
      stored.delete(id);
      return ok(removed);
    },
  };
}

describe('resumes', () => {
  test('a duplicate is a resume of its own', async () => {
    const store = memoryStore([resume()]);
    const model = new ResumesModel(store);
    const copy = await model.duplicate(resume(), 'Copy');
    expect(copy).toMatchObject({ label: 'Copy', revision: 1 });
    expect(store.stored.size).toBe(2);
    expect(store.stored.get('r1')).toEqual(resume());
  });

  test('a removed one comes back as it was', async () => {
    const store = memoryStore([resume()]);
    const model = new ResumesModel(store);
    await model.remove('r1');
    expect(model.state.value).toEqual({ is: 'ready', resumes: [] });
    await model.undo();
    expect(model.state.value).toEqual({ is: 'ready', resumes: [resume()] });
  });

  test('says when a new one cannot be stored', async () => {
    const store = memoryStore();
    store.refuse('quota');
    const model = new ResumesModel(store);
    expect(await model.create('New')).toBeUndefined();
    expect(model.failure.value).toBe('quota');
  });
});

describe('answers', () => {
  const answer = (own: Partial<Answer>) => Answer.parse({ id: 'a1', answer: '', ...own });

  async function arrange(first: Answer[] = []) {
    const store = memory(first);
    const model = new AnswersModel(store);
    await model.load();
    const rows = () => (model.state.value.is === 'ready' ? model.state.value.rows : []);
    const row = (kind: string) => rows().find((one) => one.kind === kind)!;
    return { store, model, rows, row };
  }

  test('every kind of question that is only the owner’s to answer can be answered', () => {
    const asked = [...usualQuestions, ...sensitiveQuestions].map(({ kind }) => kind);
    expect(asked.toSorted()).toEqual([...kindGroups.answers, ...kindGroups.sensitive].toSorted());
    expect(sensitiveQuestions.map(({ kind }) => kind)).toEqual(kindGroups.sensitive);
  });

  test('all are empty until the owner says something, and nothing empty is stored', async () => {
    const { store, rows } = await arrange();
    expect(rows().every(({ answer: said }) => said === '')).toBe(true);
    expect(store.stored.size).toBe(0);
  });

  test('an answer is stored as it is typed, and gone when it is emptied', async () => {
    const { store, model, row } = await arrange();
    const { id } = row('notice-period');
    await model.set(id, { answer: 'Six weeks' });
    expect([...store.stored.values()]).toMatchObject([{ id, answer: 'Six weeks' }]);
    await model.set(id, { answer: '' });
    expect(store.stored.size).toBe(0);
    expect(model.saving.value.is).toBe('saved');
  });

  test('a question may have one answer for each country', async () => {
    const { store, model, rows } = await arrange([
      answer({ kind: 'sponsorship', country: 'DE', answer: 'No' }),
    ]);
    model.add({ kind: 'sponsorship' });
    const second = rows().at(-1)!;
    await model.set(second.id, { country: 'US', answer: 'Yes' });
    expect([...store.stored.values()].map(({ country, answer: said }) => [country, said])).toEqual([
      ['DE', 'No'],
      ['US', 'Yes'],
    ]);
  });

  test('a question of the owner’s own is kept once it has words and an answer, and can be put back', async () => {
    const { store, model, rows } = await arrange();
    model.add();
    const { id } = rows().at(-1)!;
    await model.set(id, { question: 'Why us?' });
    expect(store.stored.size).toBe(0);
    await model.set(id, { answer: 'The lighthouse.' });
    expect(store.stored.get(id)).toMatchObject({ kind: 'question', question: 'Why us?' });
    await model.remove(id);
    expect(store.stored.size).toBe(0);
    await model.undo();
    expect(store.stored.get(id)).toMatchObject({ answer: 'The lighthouse.' });
  });

  test('what could not be stored is said, and stored with the next try', async () => {
    const { store, model, row } = await arrange();
    store.refuse('quota');
    await model.set(row('relocation').id, { answer: 'Yes' });
    expect(model.saving.value).toEqual({ is: 'failed', why: 'quota' });
    store.refuse(undefined);
    await model.retry();
    await settled();
    expect([...store.stored.values()]).toMatchObject([{ kind: 'relocation', answer: 'Yes' }]);
  });
});

describe('files', () => {
  function arrange() {
    const store = memory<StoredFile>();
    const listing = ({ bytes, ...rest }: StoredFile): FileListing => ({
      ...rest,
      size: bytes.byteLength,
    });
    const model = new FilesModel({
      list: async () => [...store.stored.values()].map(listing),
      remove: store.remove,
      async save(file) {
        const saved = await store.save(file);
        return saved.ok ? ok(listing(saved.value)) : saved;
      },
    });
    return { store, model };
  }

  test('a file is kept byte for byte, under the use it was added for', async () => {
    const { store, model } = arrange();
    await model.add('cover-letter', new File(['Dear'], 'letter.pdf', { type: 'application/pdf' }));
    const [kept] = store.stored.values();
    expect(kept).toMatchObject({
      name: 'letter.pdf',
      type: 'application/pdf',
      use: 'cover-letter',
    });
    expect(new TextDecoder().decode(kept!.bytes)).toBe('Dear');
    expect(model.state.value).toMatchObject({ files: [{ name: 'letter.pdf', size: 4 }] });
  });

  test.each([
    ['empty', 0],
    ['too-large', largestFile + 1],
  ] as const)('a file that is %s is refused by name', async (why, size) => {
    const { store, model } = arrange();
    await model.add('resume', new File([new Uint8Array(size)], 'odd.pdf'));
    expect(model.failure.value).toEqual({ name: 'odd.pdf', why });
    expect(store.stored.size).toBe(0);
  });

  test('a removed file can be put back', async () => {
    const { store, model } = arrange();
    await model.add('resume', new File(['%PDF'], 'mine.pdf'));
    const [kept] = store.stored.values();
    await model.remove(kept!.id);
    expect(store.stored.size).toBe(0);
    await model.undo();
    expect(new TextDecoder().decode(store.stored.values().next().value!.bytes)).toBe('%PDF');
  });
});

describe('addresses within the page', () => {
  test.each([
    ['#answers', { page: 'answers', resume: '' }],
    ['#resumes/r1', { page: 'resumes', resume: 'r1' }],
    ['#ledger', { page: 'ledger', resume: '' }],
    ['#ledger/a1', { page: 'ledger', resume: '', application: 'a1' }],
    ['#answers/r1', { page: 'answers', resume: '' }],
    ['#nowhere', { page: 'resumes', resume: '' }],
    ['', { page: 'resumes', resume: '' }],
  ] as const)('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
    expect(readRoute(writeRoute(route))).toEqual(route);
  });
});
