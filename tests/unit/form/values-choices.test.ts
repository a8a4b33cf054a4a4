import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { planFill } from '@/utils/form/plan-fill';
import { aField } from './fields';
import { anAnswer, anEntry, aResume, everyEntry } from './owner';

const speaks = (...languages: [string, string][]) =>
  languages.map(([title, level]) => anEntry({ section: 'languages', title, level }));

function chosen(
  own: Parameters<typeof aField>[0],
  entries: ReturnType<typeof anEntry>[] = [],
  answers: ReturnType<typeof anAnswer>[] = [],
) {
  const resume = aResume({ entries });
  const [step] = planFill({
    fields: [aField({ control: 'select', ...own })],
    resume,
    answers,
    picked: everyEntry(resume),
    today: '2026-11-23',
  });
  if (step!.do === 'skip') return step!.why;
  return 'text' in step!.value ? step!.value.text : step!.value;
}

describe('the level of a language', () => {
  const linkedIn = [
    'Elementary proficiency',
    'Limited working proficiency',
    'Professional working proficiency',
    'Full professional proficiency',
    'Native or bilingual proficiency',
  ];
  const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
  test.each([
    ['Native speaker', linkedIn, 'Native or bilingual proficiency'],
    ['Fluent (C2)', linkedIn, 'Full professional proficiency'],
    ['B2', linkedIn, 'Professional working proficiency'],
    ['B1', linkedIn, 'Limited working proficiency'],
    ['A2', linkedIn, 'Elementary proficiency'],
    ['Advanced', cefr, 'C1'],
    ['Fluent', cefr, 'C2'],
    ['Intermediate', cefr, 'B1'],
    ['Muttersprache', ['Basic', 'Fluent', 'Native'], 'Native'],
    ['Fluent', ['Grundkenntnisse', 'Gute Kenntnisse', 'Fließend', 'Muttersprache'], 'Fließend'],
    ['Native', ['Débutant', 'Intermédiaire', 'Courant', 'Langue maternelle'], 'Langue maternelle'],
    ['Gets by with hands and feet', cefr, 'no-matching-option'],
  ])('%s of %o is %s', (level, options, choice) => {
    expect(chosen({ label: 'English level', options }, speaks(['English', level]))).toBe(choice);
  });

  test('of a language that is asked for in another tongue', () => {
    expect(
      chosen(
        { label: 'German level', options: ['B1', 'C1'] },
        speaks(['Deutsch', 'C1'], ['English', 'B1']),
      ),
    ).toBe('C1');
    expect(
      chosen({ label: 'French level', options: ['B1', 'C1'] }, speaks(['English', 'C1'])),
    ).toBe('no-data');
  });
});

test.each([
  ['BSc Physics', ['High School', "Bachelor's Degree", "Master's Degree"], "Bachelor's Degree"],
  ['Master of Arts', ['Abitur', 'Bachelor', 'Master / Diplom', 'Promotion'], 'Master / Diplom'],
  ['PhD', ['Licence (Bac+3)', 'Master (Bac+5)', 'Doctorat (Bac+8)'], 'Doctorat (Bac+8)'],
  [
    'Licenciatura en Física',
    ['Bachillerato', 'Grado universitario', 'Máster'],
    'Grado universitario',
  ],
  ['MSc', ['学士', '修士', '博士'], '修士'],
  ['Bakalář', ['High School', 'Bachelors', 'Masters'], 'Bachelors'],
  ['Certificate in juggling', ['High School', "Bachelor's", "Master's"], 'no-matching-option'],
])('the degree %s of %o is %s', (title, options, choice) => {
  const entry = anEntry({ section: 'education', title, organization: 'X' });
  expect(chosen({ label: 'Highest level of education', options }, [entry])).toBe(choice);
});

test.each([
  ['4 weeks', ['Immediately', '1 month', '3 months'], '1 month'],
  ['1 month', ['15 days', '30 days', '60 days'], '30 days'],
  ['Immediately', ['Sofort', '1 Monat', '3 Monate'], 'Sofort'],
  ['It depends', ['1 month', '2 months'], 'no-matching-option'],
])('a notice period of %s is, of %o, %s', (answer, options, choice) => {
  const own = [anAnswer('notice-period', answer)];
  expect(chosen({ label: 'Notice period', options }, [], own)).toBe(choice);
});

test.each([
  ['65,000 EUR', ['< 50.000 €', '50.000 - 70.000 €', '> 70.000 €'], '50.000 - 70.000 €'],
  ['65k', ['40-50k', '50-60k', '60-70k'], '60-70k'],
  ['negotiable', ['40-50k', '50-60k'], 'no-matching-option'],
])('a salary of %s is, of %o, %s', (answer, options, choice) => {
  const own = [anAnswer('salary-expectation', answer)];
  expect(chosen({ label: 'Salary expectation', options }, [], own)).toBe(choice);
});

test('of a list that takes several, all skills and languages that it offers', () => {
  const entries = [
    anEntry({ section: 'skills', title: 'Sewing', keywords: ['Knots', 'Canvas', 'Kites'] }),
    ...speaks(['German', 'C1'], ['French', 'B1'], ['Elvish', 'A1']),
  ];
  const many = { control: 'checkbox', multiple: true } as const;
  expect(chosen({ ...many, label: 'Skills', options: ['Canvas', 'Ropes', 'Knots'] }, entries)).toBe(
    'Knots, Canvas',
  );
  expect(
    chosen(
      { ...many, label: 'Languages', options: ['Deutsch', 'Englisch', 'Französisch'] },
      entries,
    ),
  ).toBe('Deutsch, Französisch');
  expect(chosen({ ...many, label: 'Skills', options: ['Ropes', 'Sails'] }, entries)).toBe(
    'no-matching-option',
  );
});

describe('a list of things to know', () => {
  const entries = [
    anEntry({ section: 'skills', title: 'Sewing', keywords: ['Knots', 'Canvas'] }),
    anEntry({ id: 'w', title: 'Sailor', keywords: ['Sextants'] }),
  ];
  const list = {
    control: 'checkbox',
    multiple: true,
    options: ['Knots', 'Sextant', 'Falconry', 'None of these'],
  } as const;
  test.each([
    'Which of these have you worked with?',
    'Which of the following are you familiar with?',
    'Select all that you have experience with',
    'Welche davon kennen Sie?',
  ])('is ticked where the resume names them: %s', (label) => {
    expect(chosen({ ...list, options: [...list.options], label }, entries)).toBe('Knots');
  });

  test('and by whatever name it knows them', () => {
    const resume = aResume({ entries });
    const [step] = planFill({
      fields: [
        aField({ ...list, options: [...list.options], label: 'Which of these do you know?' }),
      ],
      resume,
      answers: [],
      picked: [],
      mentions: ({ id }, subject) => id === 'w' && subject === 'Sextant',
    });
    expect(step).toMatchObject({ value: { options: ['Knots', 'Sextant'] } });
  });

  test('is left where it asks for something else, or names nothing of theirs', () => {
    const which = (label: string, options = [...list.options] as string[]) =>
      chosen({ ...list, label, options }, entries);
    expect(which('Which of these days can you come?')).toBe('not-understood');
    expect(which('Which of these have you worked with?', ['Falconry', 'Dressage'])).toBe(
      'not-understood',
    );
  });
});

test('whatever a list offers, what is chosen stands in it and can be chosen', () => {
  const label = fc.constantFrom(
    'English level',
    'Highest level of education',
    'Notice period',
    'Salary expectation',
    'Years of experience',
    'Skills',
    'Languages',
    'Country',
  );
  const option = fc.record({
    label: fc.oneof(
      fc.constantFrom(
        '1 month',
        '30 days',
        'B2',
        'Native',
        '3-5 years',
        '50-60k',
        "Master's",
        'Knots',
      ),
      fc.string({ maxLength: 12 }),
    ),
    disabled: fc.boolean(),
  });
  const entries = [
    ...speaks(['English', 'B2'], ['German', 'Native']),
    anEntry({ section: 'skills', title: 'Sewing', keywords: ['Knots'] }),
    anEntry({ section: 'education', title: 'MSc' }),
    anEntry({ title: 'Keeper', start: '2022-01' }),
  ];
  const answers = [anAnswer('notice-period', '1 month'), anAnswer('salary-expectation', '55k')];
  const resume = aResume({ entries });
  fc.assert(
    fc.property(
      label,
      fc.array(option, { maxLength: 8 }),
      fc.boolean(),
      (asks, options, multiple) => {
        const field = aField({ label: asks, control: 'select', options, multiple });
        const [step] = planFill({
          fields: [field],
          resume,
          answers,
          picked: [],
          today: '2026-11-23',
        });
        if (step!.do === 'skip') return;
        const { value } = step!;
        if (value.as !== 'options') throw new Error(value.as);
        for (const one of value.options)
          expect(field.options.some((own) => own.value === one && !own.disabled)).toBe(true);
        expect(new Set(value.options).size).toBe(value.options.length);
      },
    ),
    { numRuns: 500 },
  );
});
