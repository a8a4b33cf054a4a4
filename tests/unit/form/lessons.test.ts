import { describe, expect, test } from 'vitest';
import type { Kind } from '@/utils/form/kinds';
import { lessonsOf, withLesson } from '@/utils/form/lessons';
import { aResume } from './owner';

const resume = aResume();
const learn = (kind: Kind, was: string, now: string) => lessonsOf({ kind, was, now }, resume);

test('a detail that is corrected is kept where it came from', () => {
  const [taken] = learn('email', 'imra@quill.example', 'i.quill@quill.example');
  expect(withLesson(resume, taken!).basics).toEqual({
    ...resume.basics,
    email: 'i.quill@quill.example',
  });
});

test('what a page has written in its own way is no detail of the owner’s', () => {
  expect(learn('tel', '(030) 555-0123', '(030) 555-0124')).toEqual([]);
});

test('an answer is learned whole', () => {
  expect(learn('notice-period', '4 weeks', '6 weeks')).toEqual([
    { lesson: { as: 'answer' }, text: '6 weeks' },
  ]);
});

describe('a line of a description that is worded anew', () => {
  const was = '- Polished the lens.\n- Kept the log.';
  test('becomes another wording of its statement, and nothing else changes', () => {
    const [taken, ...others] = learn(
      'work-description',
      was,
      '- Polished the lens.\n- Kept the log of every night.',
    );
    expect(others).toEqual([]);
    const after = withLesson(resume, taken!);
    const statement = after.entries.flatMap(({ statements }) => statements)[1]!;
    expect(statement).toMatchObject({
      text: 'Kept the log.',
      alternatives: ['Kept the log of every night.'],
    });
    statement.alternatives = [];
    expect(after).toEqual(resume);
  });
  test.each([
    ['a line more', `${was}\n- Swept the stairs.`],
    ['a line less', '- Polished the lens.'],
    ['nothing but spaces', '- Polished  the lens.\n- Kept the log. '],
    ['nothing at all', ''],
  ])('%s is none', (_, now) => {
    expect(learn('work-description', was, now)).toEqual([]);
  });
  test('one that the owner has already is none', () => {
    const once = withLesson(resume, learn('summary', 'I mend lighthouses.', 'I mend lights.')[0]!);
    expect(once.basics.summary[0]?.alternatives).toEqual(['I mend lights.']);
    const correction = {
      kind: 'summary',
      was: 'I mend lighthouses.',
      now: 'I mend lights.',
    } as const;
    expect(lessonsOf(correction, once)).toEqual([]);
  });
});

test.each(['gender', 'consent', 'password', 'work-start'] as const)(
  'nothing is learned of %s',
  (kind) => {
    expect(learn(kind, 'imra@quill.example', 'another')).toEqual([]);
  },
);
