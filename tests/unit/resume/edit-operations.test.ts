import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { suggestKeywords } from '@/utils/ranking/suggest-keywords';
import { countWords, countWordsOf } from '@/utils/resume/count-words';
import { duplicateEntry } from '@/utils/resume/duplicate-entry';
import {
  type EditHistory,
  noEdits,
  recordEdit,
  redoEdit,
  undoEdit,
} from '@/utils/resume/edit-history';
import { joinStatements } from '@/utils/resume/join-statements';
import { missingInBasics, missingInEntry, partsWithGaps } from '@/utils/resume/missing-for-forms';
import { newEntry } from '@/utils/resume/new-entry';
import { newStatement } from '@/utils/resume/new-statement';
import { placeEntry } from '@/utils/resume/place-entry';
import { readDateRange } from '@/utils/resume/read-date-range';
import { Resume } from '@/utils/resume/schema';
import { splitStatement } from '@/utils/resume/split-statement';
import { swapWording } from '@/utils/resume/swap-wording';
import { validateResume } from '@/utils/resume/validate-resume';

const bare = (text: string) => text.replace(/\s+/g, '');

const resumeOf = (...entries: Partial<Resume['entries'][number]>[]) =>
  Resume.parse({ id: 'r', entries: entries.map((own) => ({ section: 'work', ...own })) });

describe('texts are split and joined', () => {
  test('with no letter lost, wherever they are parted', () => {
    const anywhere = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(60));
    fc.assert(
      fc.property(anywhere, ([text, at]) => {
        const [first, second] = splitStatement(newStatement(text, 'bullet'), at);
        expect(bare(first.text + second.text)).toBe(bare(text));
        expect(bare(joinStatements(first, second).statement.text)).toBe(bare(text));
      }),
    );
  });

  test('the first keeps its id and its other wordings', () => {
    const told = { ...newStatement('Relit it. Painted it.', 'bullet'), alternatives: ['Lit it.'] };
    const [first, second] = splitStatement(told, 9);
    expect(first).toEqual({ ...told, text: 'Relit it.' });
    expect(second).toMatchObject({ text: 'Painted it.', form: 'bullet', alternatives: [] });
    expect(second.id).not.toBe(told.id);
  });

  test('joined, the caret belongs where the second began', () => {
    const { statement, at } = joinStatements(newStatement('One.'), newStatement('Two.'));
    expect(statement.text.slice(at)).toBe('Two.');
    expect(statement.text).toBe('One. Two.');
  });

  test('Japanese sentences get no space between them', () => {
    const { statement } = joinStatements(newStatement('灯台守。'), newStatement('船長。'));
    expect(statement.text).toBe('灯台守。船長。');
  });

  test('a line break inside a narrative stays', () => {
    const [first] = splitStatement(newStatement('One.\nStill one. Two.'), 15);
    expect(first.text).toBe('One.\nStill one.');
  });
});

test('another wording changes places with the text', () => {
  const told = { ...newStatement('Led'), alternatives: ['Guided', 'Ran'] };
  expect(swapWording(told, 1)).toMatchObject({ text: 'Ran', alternatives: ['Guided', 'Led'] });
  expect(swapWording(swapWording(told, 1), 1)).toEqual(told);
  expect(swapWording(told, 7)).toBe(told);
});

test('a copy of an entry stands behind it and shares no id with it', () => {
  const resume = resumeOf({ id: 'a', statements: [newStatement('Lit.')] }, { id: 'b' });
  const copied = duplicateEntry(resume, 'a')!;
  expect(copied.resume.entries.map(({ id }) => id)).toEqual(['a', copied.id, 'b']);
  expect(validateResume(copied.resume).ok).toBe(true);
  expect(duplicateEntry(resume, 'none')).toBeUndefined();
});

test('a dragged entry lands before or after another, and never in another section', () => {
  const resume = resumeOf({ id: 'a' }, { id: 'p', section: 'projects' }, { id: 'b' }, { id: 'c' });
  const order = (id: string, beside: string, after: boolean) =>
    placeEntry(resume, id, { beside, after })
      .entries.map((entry) => entry.id)
      .join('');
  expect(order('a', 'c', true)).toBe('bpca');
  expect(order('a', 'c', false)).toBe('bpac');
  expect(order('c', 'a', false)).toBe('cpab');
  expect(order('c', 'a', true)).toBe('apcb');
  expect(order('a', 'p', true)).toBe('apbc');
  expect(order('a', 'a', true)).toBe('apbc');
});

describe('what was done can be undone', () => {
  const typed = (where: string, ...times: number[]) =>
    times.reduce<EditHistory<number>>(
      (history, at) => recordEdit(history, at, { where, at }),
      noEdits,
    );

  test('a word typed in one go in one step, what comes after a pause apart', () => {
    expect(typed('title', 1, 200, 900).past).toEqual([1]);
    expect(typed('title', 1, 200, 1_300).past).toEqual([1, 1_300]);
    expect(typed('', 1, 2).past).toEqual([1, 2]);
  });

  test('back and forth to the very same values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
        let history: EditHistory<number> = noEdits;
        let now = 0;
        for (const value of values) {
          history = recordEdit(history, now, { where: '', at: 0 });
          now = value;
        }
        const last = now;
        for (let step = undoEdit(history, now); step; step = undoEdit(history, now))
          ({ history, value: now } = step);
        expect(now).toBe(0);
        for (let step = redoEdit(history, now); step; step = redoEdit(history, now))
          ({ history, value: now } = step);
        expect(now).toBe(last);
      }),
    );
  });

  test('a new edit ends what could be done again', () => {
    const undone = undoEdit(typed('', 1, 2), 3)!;
    expect(recordEdit(undone.history, 2, { where: '', at: 9 }).future).toEqual([]);
  });
});

test.each([
  ['Mar 2019 – now', { start: '2019-03' }],
  ['seit März 2019', { start: '2019-03' }],
  ['03/2019 - 05/2021', { start: '2019-03', end: '2021-05' }],
  ['2019-03 to 2021', { start: '2019-03', end: '2021' }],
  ['2018–20', { start: '2018', end: '2020' }],
  ['depuis avril 2020', { start: '2020-04' }],
  ['2019年3月〜現在', { start: '2019-03' }],
])('“%s” is read as a stretch of time', (text, range) => {
  expect(readDateRange(text)).toEqual(range);
});

test.each(['2019', 'Mar 2019', 'Keeper 2019 – 2020', 'when I was young', ''])(
  '“%s” is no stretch of time',
  (text) => {
    expect(readDateRange(text)).toBeUndefined();
  },
);

describe('what forms will ask for', () => {
  test('is told of a role and of the owner, until it is there', () => {
    expect(missingInEntry(newEntry('work', { title: 'Keeper', organization: 'Lights' }))).toEqual([
      'location',
      'start',
    ]);
    const { basics } = Resume.parse({
      id: 'r',
      basics: { name: 'O', email: 'o@example.com', location: { city: 'B', countryCode: 'NO' } },
    });
    expect(missingInBasics(basics)).toEqual(['phone']);
    expect(missingInBasics({ ...basics, phone: '+47 1' })).toEqual([]);
  });

  test('is nothing of a skill', () => {
    expect(missingInEntry(newEntry('skills'))).toEqual([]);
  });

  test('is found part by part', () => {
    expect(partsWithGaps(resumeOf({ id: 'a' }, { id: 's', section: 'skills' }))).toEqual([
      'basics',
      'a',
    ]);
  });
});

test('words are counted as people count them', () => {
  expect(countWords('Kept 3 lights lit – day & night.')).toBe(6);
  expect(countWords('灯台を守る')).toBe(5);
  expect(countWords(' \n ')).toBe(0);
  expect(countWordsOf(resumeOf({ id: 'a', statements: [newStatement('Two words')] }))).toBe(2);
});

describe('keywords are suggested', () => {
  const entry = newEntry('work', {
    statements: [
      newStatement('Moved the services to Kubernetes and PostgreSQL.'),
      newStatement('Taught three teams how to run Kubernetes.'),
    ],
  });

  test('from what the entry names, most often first', () => {
    expect(suggestKeywords(entry, 'en').slice(0, 2)).toEqual(['Kubernetes', 'PostgreSQL']);
  });

  test('and no longer once the entry has them under any name', () => {
    const kept = suggestKeywords({ ...entry, keywords: ['k8s'] }, 'en');
    expect(kept).toContain('PostgreSQL');
    expect(kept).not.toContain('Kubernetes');
  });
});
