import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { AnsweringModel } from '@/components/form-review/answering-model';
import type { Answer } from '@/utils/form/answers';
import type { SkipReason, Step } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { fail, ok } from '@/utils/result';
import { aField } from '../form/fields';

const skip = (field: FieldSnapshot, why: SkipReason, kind: Step['kind'] = 'question'): Step => ({
  do: 'skip',
  ref: field.ref,
  kind,
  why,
});

/** One popup on a form, and what outlives it. */
function arrange() {
  const kept = { answers: [] as Answer[], open: [] as string[] };
  const open = async (fields: FieldSnapshot[], steps: Step[], canSave = true) => {
    const form = signal({ fields, steps, answers: kept.answers });
    const model = new AnsweringModel(
      {
        saveAnswer: async (answer) => {
          if (!canSave) return fail('quota');
          kept.answers = [...kept.answers.filter(({ id }) => id !== answer.id), answer];
          return ok(answer);
        },
        loadOpenQuestions: async () => kept.open,
        saveOpenQuestions: async (questions) => {
          kept.open = [...questions];
        },
      },
      form,
      async () => {
        form.value = { ...form.value, answers: kept.answers };
      },
    );
    await model.load();
    return model;
  };
  return { kept, open };
}

const bird = (value = '') => aField({ ref: 'b', label: 'Which bird are you?', value });

test('an answer given in the review is kept by the question’s own words', async () => {
  const { kept, open } = arrange();
  const model = await open([bird()], [skip(bird(), 'not-understood')]);
  model.ask(bird());
  model.write(' A heron ');
  await model.keep(model.asked.value!);
  expect(kept.answers).toMatchObject([
    { kind: 'question', question: 'Which bird are you?', answer: 'A heron' },
  ]);
  expect(model.kept.value).toBe('Which bird are you?');
  expect(model.asked.value).toBeUndefined();
});

test('an answer to what every form asks is kept for all of them, and given anew is one', async () => {
  const { kept, open } = arrange();
  const field = aField({ ref: 'n', label: 'Notice period' });
  const model = await open([field], [skip(field, 'no-data', 'notice-period')]);
  for (const text of ['4 weeks', '6 weeks'])
    await model.keep({ field, kind: 'notice-period', text });
  expect(kept.answers).toMatchObject([{ kind: 'notice-period', answer: '6 weeks' }]);
});

test('what could not be stored is still there to be tried again', async () => {
  const { open } = arrange();
  const model = await open([bird()], [skip(bird(), 'not-understood')], false);
  model.ask(bird());
  model.write('A heron');
  await model.keep(model.asked.value!);
  expect(model.failure.value).toBe('quota');
  expect(model.asked.value?.text).toBe('A heron');
});

test('what the owner types where a fill had nothing to say is offered, and never kept by itself', async () => {
  const { kept, open } = arrange();
  await (await open([bird()], [skip(bird(), 'not-understood')])).leaveOpen();
  const later = await open([bird('A heron')], [skip(bird(), 'not-understood')]);
  expect(later.learned.value).toMatchObject([{ text: 'A heron' }]);
  expect(kept.answers).toEqual([]);
});

test('it is offered once, whatever the owner says to it', async () => {
  const { open } = arrange();
  const steps = [skip(bird(), 'not-understood')];
  await (await open([bird()], steps)).leaveOpen();
  const later = await open([bird('A heron')], steps);
  await later.decline(later.learned.value[0]!.field);
  expect(later.learned.value).toEqual([]);
  expect((await open([bird('A heron')], steps)).learned.value).toEqual([]);
});

test('what the page itself had put there is not taken for the owner’s', async () => {
  const { open } = arrange();
  const steps = [skip(bird(), 'not-understood')];
  await (await open([bird('A robin')], steps)).leaveOpen();
  expect((await open([bird('A robin')], steps)).learned.value).toEqual([]);
});

test('nothing delicate is picked up in passing', async () => {
  const { open } = arrange();
  const gender = (value = '') => aField({ ref: 'g', label: 'Gender', value });
  const steps = [skip(gender(), 'no-data', 'gender')];
  await (await open([gender()], steps)).leaveOpen();
  expect((await open([gender('Woman')], steps)).learned.value).toEqual([]);
});
