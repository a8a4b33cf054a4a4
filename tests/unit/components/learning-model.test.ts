import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { AnsweringModel } from '@/components/form-review/answering-model';
import { LearningModel } from '@/components/form-review/learning-model';
import type { Answer } from '@/utils/form/answers';
import { lessonsOf, withLesson } from '@/utils/form/lessons';
import type { Step } from '@/utils/form/plan';
import { fail, ok } from '@/utils/result';
import { aField } from '../form/fields';
import { aResume } from '../form/owner';

const email = (value: string) => aField({ ref: '1', label: 'E-mail', value });
const skip = (kind: Step['kind']): Step => ({ do: 'skip', ref: '1', kind, why: 'already-filled' });

interface Case {
  now: string;
  kind?: Step['kind'];
  outcome?: 'stuck' | 'refused';
  open?: string[];
  canSave?: boolean;
}

/** A popup that is opened again on a form that was filled with the owner's e-mail address. */
async function arrange({
  now,
  kind = 'email',
  outcome = 'stuck',
  open = ['E-mail'],
  canSave = true,
}: Case) {
  const kept = { resume: aResume(), answers: [] as Answer[], open };
  const [fields, steps] = [[email(now)], [skip(kind)]];
  const answering = new AnsweringModel(
    {
      saveAnswer: async (answer) => {
        kept.answers.push(answer);
        return ok(answer);
      },
      loadOpenQuestions: async () => kept.open,
      saveOpenQuestions: async (questions) => {
        kept.open = [...questions];
      },
    },
    signal({ fields, steps, answers: [] }),
    async () => undefined,
  );
  await answering.load();
  const line = { ref: '1', outcome, found: 'imra@quill.example', message: '' };
  const model = new LearningModel(
    {
      changeResume: async (_, change) => {
        if (!canSave) return fail('quota');
        kept.resume = change(kept.resume);
        return ok(kept.resume);
      },
    },
    signal({ fields, steps, report: { lines: [line], stillEmpty: [] }, resume: kept.resume }),
    answering,
    signal({ lessonsOf, withLesson }),
  );
  return { model, kept };
}

test('a corrected detail is offered, and kept only once the owner says so', async () => {
  const { model, kept } = await arrange({ now: 'new@quill.example' });
  expect(model.corrected.value).toMatchObject([{ taken: [{ text: 'new@quill.example' }] }]);
  expect(kept.resume.basics.email).toBe('imra@quill.example');
  await model.keep(model.corrected.value[0]!);
  expect(kept.resume.basics.email).toBe('new@quill.example');
  expect(model.kept.value).toBe('E-mail');
  expect(model.corrected.value).toEqual([]);
});

test('it is offered once, whatever the owner says to it', async () => {
  const { model, kept } = await arrange({ now: 'new@quill.example' });
  await model.decline(model.corrected.value[0]!);
  expect(model.corrected.value).toEqual([]);
  expect(kept).toMatchObject({ open: [], resume: aResume() });
});

test('a corrected answer is kept as an answer', async () => {
  const { model, kept } = await arrange({ now: '6 weeks', kind: 'notice-period' });
  await model.keep(model.corrected.value[0]!);
  expect(kept.answers).toMatchObject([{ kind: 'notice-period', answer: '6 weeks' }]);
});

test('what could not be kept is said, and still offered', async () => {
  const { model } = await arrange({ now: 'new@quill.example', canSave: false });
  await model.keep(model.corrected.value[0]!);
  expect(model.failure.value).toBe('quota');
  expect(model.corrected.value).toHaveLength(1);
});

test.each([
  ['what stands as it was filled', { now: 'imra@quill.example' }],
  ['what the page did not take', { now: 'new@quill.example', outcome: 'refused' }],
  ['what was emptied', { now: '' }],
  ['what was offered before', { now: 'new@quill.example', open: [] }],
] as const)('%s is not offered', async (_, one) => {
  const { model } = await arrange({ ...one, open: 'open' in one ? [] : ['E-mail'] });
  expect(model.corrected.value).toEqual([]);
});
