import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { kindGroups } from '@/utils/form/kinds';
import type { Step } from '@/utils/form/plan';
import { type FillSource, planFill } from '@/utils/form/plan-fill';
import { controls, type FieldSnapshot } from '@/utils/form/snapshot';
import { Posting } from '@/utils/posting/schema';
import { aField, yesNo } from './fields';
import { anAnswer, anEntry, aResume, everyEntry } from './owner';

const plan = (fields: FieldSnapshot[], own: Partial<FillSource> = {}): Step[] => {
  const resume = own.resume ?? aResume();
  return planFill({
    fields,
    resume,
    answers: [],
    picked: everyEntry(resume),
    today: '2026-11-23',
    ...own,
  });
};
const step = (own: Parameters<typeof aField>[0], source: Partial<FillSource> = {}) =>
  plan([aField(own)], source)[0]!;
/** What a step puts there, or why it puts nothing. */
const outcome = (one: Step) =>
  one.do === 'skip' ? one.why : one.value.as === 'checked' ? one.value.checked : one.value.text;
const asked = (
  label: string,
  source: Partial<FillSource> = {},
  own: Parameters<typeof aField>[0] = {},
) => outcome(step({ label, control: 'radio', type: 'radio', options: yesNo, ...own }, source));

describe('what it fills', () => {
  test.each([
    ['First name', 'Imra'],
    ['Last name', 'Quill'],
    ['Email', 'imra@quill.example'],
    ['Phone', '+49 30 5550123'],
    ['City', 'Berlin'],
    ['Country', 'Germany'],
    ['Location', 'Berlin, Germany'],
    ['LinkedIn', 'https://linkedin.example/imra'],
    ['GitHub', 'https://github.com/imra-quill'],
    ['Website', 'https://quill.example'],
    ['Current company', 'North Light'],
    ['Current job title', 'Keeper'],
    ['Years of experience', '10'],
    ['School', 'University of Tides'],
    ['Field of study', 'Optics'],
    ['Skills', 'lenses, mirrors'],
  ])('%s: %s', (label, value) => {
    expect(outcome(step({ label }))).toBe(value);
  });

  test('a country in a list, in the list’s own spelling', () => {
    expect(
      step({
        label: 'Country',
        control: 'select',
        options: [
          { value: 'DE', label: 'Deutschland' },
          { value: 'FR', label: 'Frankreich' },
        ],
      }),
    ).toMatchObject({
      value: { as: 'options', options: ['DE'], text: 'Deutschland' },
    });
  });

  test('a level of degree by what the list calls it', () => {
    expect(
      asked(
        'Highest level of education',
        {},
        { control: 'select', options: ["Bachelor's Degree", "Master's Degree", 'Doctorate'] },
      ),
    ).toBe("Master's Degree");
  });

  test('rows of work history newest first, from the picked entries alone', () => {
    const rows = [1, 2].flatMap((row) =>
      ['Company', 'Job title', 'From', 'To'].map((label) =>
        aField({ label, section: `Work experience › ${row}` }),
      ),
    );
    expect(plan(rows).map(outcome)).toEqual([
      'North Light',
      'Keeper',
      '04/2020',
      'no-data',
      'South Light',
      'Apprentice',
      '01/2016',
      '12/2019',
    ]);
    expect(
      plan(rows, { picked: ['w1'] })
        .map(outcome)
        .slice(4),
    ).toEqual(Array(4).fill('no-data'));
  });

  test('no university for a high school, and the college for the entry that comes first', () => {
    const fields = ['High School Name', 'GPA', 'College Name', 'Field of study'].map((label) =>
      aField({ label, section: 'Education' }),
    );
    expect(plan(fields).map(outcome)).toEqual([
      'no-data',
      'no-data',
      'University of Tides',
      'Optics',
    ]);
    const early = anEntry({ section: 'education', organization: 'Dune High School', end: '2010' });
    const resume = aResume({ entries: [...aResume().entries, early] });
    expect(plan(fields, { resume }).map(outcome)).toEqual([
      'Dune High School',
      'no-data',
      'University of Tides',
      'Optics',
    ]);
    expect(outcome(step({ label: 'High school or college' }))).toBe('University of Tides');
  });

  test('no place of one job into the boxes of another, where a job has several', () => {
    const rows = [1, 2].flatMap(() =>
      ['Company', 'City', 'State', 'Job title'].map((label) =>
        aField({ label, section: 'Work experience' }),
      ),
    );
    expect(plan(rows).map(outcome)).toEqual([
      ...['North Light', 'unsure', 'unsure', 'Keeper'],
      ...['South Light', 'unsure', 'unsure', 'Apprentice'],
    ]);
  });

  test('a dialling code and the rest of the number, where they are asked for apart', () => {
    const fields = [
      aField({
        label: 'Country code',
        control: 'select',
        options: ['Germany (+49)', 'France (+33)'],
      }),
      aField({ label: 'Phone' }),
    ];
    expect(plan(fields).map(outcome)).toEqual(['Germany (+49)', '30 5550123']);
  });

  test.each([
    ['Germany (+49)', '30 5550123'],
    ['+49', '30 5550123'],
    ['Deutschland', '30 5550123'],
    ['Norway (+47)', '+49 30 5550123'],
  ])('behind a list that stands at %s, the number is %s', (value, number) => {
    const fields = [
      aField({ label: 'Country code', control: 'combobox', value }),
      aField({ label: 'Phone' }),
    ];
    expect(plan(fields).map(outcome)).toEqual(['already-filled', number]);
  });

  test('a phone as the page will have it', () => {
    const resume = aResume({ basics: { name: 'Imra Quill', phone: '+1 202 555 0143' } });
    const tel = (own: Parameters<typeof aField>[0]) =>
      outcome(step({ label: 'Phone', ...own }, { resume }));
    expect(tel({})).toBe('+1 202 555 0143');
    expect(tel({ maxLength: 12 })).toBe('+12025550143');
    expect(tel({ maxLength: 10 })).toBe('2025550143');
    expect(
      tel({
        placeholder: '555-555-1234',
        constraints: { pattern: '[0-9]{3}-[0-9]{3}-[0-9]{4}' },
      }),
    ).toBe('202-555-0143');
    expect(tel({ constraints: { pattern: '\\+[0-9]{11}' } })).toBe('+12025550143');
  });

  test('a mobile beside a home phone, and nobody else’s', () => {
    const fields = ['Phone', 'Mobile phone', 'Assistant phone'].map((label) => aField({ label }));
    const [first, second, third] = plan(fields).map(outcome);
    expect([first, second]).toEqual(['+49 30 5550123', '+49 30 5550123']);
    expect(third).not.toBe('+49 30 5550123');
  });

  test('the summary at the field’s own limit', () => {
    const summaryFor = ({ max }: { max: number }) => `fits ${max}`;
    expect(
      outcome(step({ label: 'Summary', control: 'textarea', maxLength: 400 }, { summaryFor })),
    ).toBe('fits 400');
  });

  test('the profile in the owner’s words where there is no summary', () => {
    expect(step({ label: 'About you', control: 'textarea' })).toMatchObject({
      value: { text: 'I mend lighthouses.' },
      source: { from: 'basics' },
    });
  });

  test('a resume into the upload for it, and not into the one that parses it', () => {
    const files = [{ id: 'f', name: 'quill.pdf', type: 'application/pdf', use: 'resume' as const }];
    const upload = (label: string, own = {}) =>
      outcome(step({ label, control: 'file', type: 'file', ...own }, { files }));
    expect(upload('Resume')).toBe('quill.pdf');
    expect(upload('Resume', { constraints: { accept: '.doc,.docx' } })).toBe('wrong-file-type');
    expect(upload('Resume', { constraints: { accept: '.doc, application/pdf' } })).toBe(
      'quill.pdf',
    );
    expect(upload('Autofill from resume')).toBe('not-ours-to-fill');
    expect(upload('Cover letter')).toBe('no-data');
    expect(upload('Photo')).toBe('not-ours-to-fill');
  });

  test('a question that the owner has answered before, by its words', () => {
    const answers = [anAnswer('question', 'Earl Grey', { question: 'Which tea do you like?' })];
    expect(step({ label: 'Which tea do you like?' }, { answers })).toMatchObject({
      ticked: true,
      source: { from: 'answer' },
      value: { text: 'Earl Grey' },
    });
  });
});

describe('what it leaves alone', () => {
  test.each<[string, Parameters<typeof aField>[0], string]>([
    [
      'what says already what it would say',
      { label: 'Email', value: 'Imra@quill.example' },
      'already-filled',
    ],
    [
      'an answer that the owner gave in the page',
      { label: 'Are you willing to relocate?', value: 'No' },
      'no-data',
    ],
    [
      'a list of its own kind that holds something',
      { label: 'Country', control: 'combobox', value: 'France' },
      'already-filled',
    ],
    ['what cannot be seen', { label: 'Email', hidden: true }, 'cannot-be-seen'],
    ['what is locked', { label: 'Email', locked: true }, 'locked'],
    ['what it does not understand', { label: 'Favourite lamp' }, 'not-understood'],
    ['what the resume does not say', { label: 'Twitter' }, 'no-data'],
    ['a box too small for the value', { label: 'Email', maxLength: 5 }, 'too-long'],
    [
      'a list without the value',
      { label: 'Country', control: 'select', options: ['France', 'Spain'] },
      'no-matching-option',
    ],
    [
      'consent',
      { label: 'I agree to the terms and conditions', control: 'checkbox', options: ['I agree'] },
      'only-you',
    ],
    ['a signature', { label: 'Signature' }, 'only-you'],
    ['a password', { label: 'Password', type: 'password' }, 'not-ours-to-fill'],
    ['a national id', { label: 'Social security number' }, 'not-ours-to-fill'],
    ['a search box', { label: 'Search' }, 'not-ours-to-fill'],
    ['a trap', { label: 'Leave this field blank' }, 'not-ours-to-fill'],
    [
      'sensitive questions without an answer',
      { label: 'Gender', control: 'select', options: ['Male', 'Female'] },
      'no-data',
    ],
  ])('%s', (_, own, why) => {
    expect(step(own)).toMatchObject({ do: 'skip', why });
  });

  test('a name that it cannot divide', () => {
    const resume = aResume({ basics: { name: 'Imra van der Quill' } });
    expect(
      plan([aField({ label: 'First name' }), aField({ label: 'Full name' })], { resume }).map(
        outcome,
      ),
    ).toEqual(['unsure', 'Imra van der Quill']);
  });

  test('the current company, where no role has a date', () => {
    const resume = aResume({
      entries: [
        anEntry({ title: 'a', organization: 'A' }),
        anEntry({ title: 'b', organization: 'B' }),
      ],
    });
    expect(outcome(step({ label: 'Current company' }, { resume }))).toBe('unsure');
    expect(outcome(step({ label: 'Years of experience' }, { resume }))).toBe('no-data');
  });

  test('all but the last of several uploads for a resume', () => {
    const files = [{ id: 'f', name: 'quill.pdf', type: 'application/pdf', use: 'resume' as const }];
    const upload = () => aField({ label: 'Resume', control: 'file', type: 'file' });
    expect(plan([upload(), upload()], { files }).map(outcome)).toEqual(['unsure', 'quill.pdf']);
  });
});

describe('answers', () => {
  const authorized = (answer: string, country = '') =>
    anAnswer('work-authorization', answer, { country });
  const sponsor = (answer: string, country = '') => anAnswer('sponsorship', answer, { country });
  const usual = { answers: [authorized('Yes', 'DE'), sponsor('No', 'DE')] };
  const inBerlin = Posting.parse({
    id: 'p',
    captured: 'pasted',
    quality: 'good',
    location: 'Berlin, Germany',
  });

  test.each([
    ['Are you legally authorized to work in Germany?', 'Yes'],
    ['Are you authorised to work in the country of this job?', 'Yes'],
    ['Are you authorized to work in Germany without sponsorship?', 'Yes'],
    ['Will you now or in the future require sponsorship to work in Germany?', 'No'],
    ['Do you need a visa to work in Germany?', 'No'],
    ['Are you legally authorized to work in the United States?', 'no-data'],
    ['Will you require visa sponsorship to work in the US?', 'no-data'],
    ['Do you not require sponsorship?', 'unsure'],
    ["Don't you need a work permit for Germany?", 'unsure'],
    ['Are you authorized to work in Germany, and will you require sponsorship?', 'unsure'],
    ['Are there any restrictions on your right to work in Germany?', 'unsure'],
    [
      'Is there any reason why you would be unable to work lawfully in Germany? Right to work',
      'unsure',
    ],
  ])('%s %s', (label, answer) => {
    expect(asked(label, { ...usual, posting: inBerlin })).toBe(answer);
  });

  test('an answer for one country is no answer where nobody says which is meant', () => {
    expect(asked('Are you authorized to work here?', usual)).toBe('unsure');
  });

  test('who needs a sponsor is not authorized without one', () => {
    const answers = [authorized('Yes'), sponsor('Yes')];
    expect(asked('Are you authorized to work in the US without sponsorship?', { answers })).toBe(
      'No',
    );
    expect(
      asked('Are you authorized to work in the US without sponsorship?', {
        answers: [authorized('Yes')],
      }),
    ).toBe('unsure');
  });

  test('a yes does not answer "which"', () => {
    const answers = [authorized('Yes')];
    expect(
      asked('What type of visa do you hold?', { answers }, { control: 'text', options: [] }),
    ).toBe('unsure');
    expect(
      asked(
        'Which best describes your right to work?',
        { answers },
        { options: ['Citizen', 'Visa'] },
      ),
    ).toBe('no-matching-option');
  });

  test.each([
    ['gender', 'Gender', ['Male', 'Female', 'Non-binary'], 'Non-binary'],
    [
      'veteran',
      'Veteran status',
      ['I am not a protected veteran', 'I am a veteran'],
      'I am not a protected veteran',
    ],
  ])('a stored %s is offered, and never ticked', (kind, label, options, answer) => {
    const only = step({ label, control: 'select', options }, { answers: [anAnswer(kind, answer)] });
    expect(only).toMatchObject({ do: 'fill', ticked: false, value: { text: answer } });
  });

  test('a start date is written as the field wants it', () => {
    const answers = [anAnswer('start-date', '2027-02-01')];
    expect(outcome(step({ label: 'Available from', placeholder: 'DD.MM.YYYY' }, { answers }))).toBe(
      '01.02.2027',
    );
    expect(
      outcome(
        step(
          { label: 'Available from', control: 'date', type: 'date' },
          { answers: [anAnswer('start-date', 'In two weeks')] },
        ),
      ),
    ).toBe('unsure');
  });

  test('a lone box is ticked for a yes, and left for a no', () => {
    const box = { control: 'checkbox', type: 'checkbox', options: ['x'] } as const;
    const told = (answer: string) =>
      asked(
        'I am willing to relocate for this position',
        { answers: [anAnswer('relocation', answer)] },
        { ...box, options: ['x'] },
      );
    expect([told('Yes'), told('No')]).toEqual([true, 'no-matching-option']);
  });
});

test('what stands in a field is shown, and replaced only where the owner ticks it', () => {
  expect(step({ label: 'Email', value: 'own@quill.example' })).toMatchObject({
    do: 'fill',
    ticked: false,
    overwrites: 'own@quill.example',
    value: { text: 'imra@quill.example' },
  });
});

test('what is suggested for a letter or a "why us" is not ticked', () => {
  const source = { summaryFor: () => 'words' };
  expect(step({ label: 'Cover letter', control: 'textarea' }, source)).toMatchObject({
    do: 'fill',
    ticked: false,
  });
  expect(
    step({ label: 'Why do you want to work with us?', control: 'textarea' }, source),
  ).toMatchObject({ do: 'fill', ticked: false });
  expect(step({ label: 'Summary', control: 'textarea' }, source)).toMatchObject({
    do: 'fill',
    ticked: true,
  });
});

const someLabel = fc.constantFrom(
  'Name',
  'First name',
  'Email',
  'Phone',
  'Country',
  'Gender',
  'From',
  'Company',
  'Resume',
  'Why us?',
  'I agree to the terms',
  'Are you authorized to work in Germany?',
  'Tea',
  '',
);
const someField = fc
  .record({
    label: someLabel,
    control: fc.constantFrom(...controls),
    hidden: fc.boolean(),
    locked: fc.boolean(),
    value: fc.constantFrom('', '', 'typed'),
    section: fc.constantFrom('', 'References', 'Work experience', 'Education'),
    options: fc.subarray(['Yes', 'No', 'Germany', 'Select']),
    maxLength: fc.option(fc.nat(60), { nil: undefined }),
  })
  .map((own) => aField(own));
const someAnswers = fc.subarray(
  [...kindGroups.sensitive, ...kindGroups.answers].map((kind) => anAnswer(kind, 'Yes')),
);

test('planning twice is planning once, and no plan touches what it must not', () => {
  fc.assert(
    fc.property(fc.array(someField, { maxLength: 12 }), someAnswers, (fields, answers) => {
      const first = plan(fields, { answers });
      expect(plan(fields, { answers })).toEqual(first);
      expect(first.map(({ ref }) => ref)).toEqual(fields.map(({ ref }) => ref));
      first.forEach((one, i) => {
        if (one.do === 'skip') return;
        const { hidden, locked, value, maxLength, options } = fields[i]!;
        expect([hidden, locked]).toEqual([false, false]);
        expect([one.overwrites ?? '', one.ticked && value !== '']).toEqual([value, false]);
        if (one.value.as === 'text')
          expect(one.value.text.length).toBeLessThanOrEqual(maxLength ?? Number.POSITIVE_INFINITY);
        if (one.value.as === 'options' && fields[i]!.control !== 'combobox')
          for (const chosen of one.value.options)
            expect(options.map((option) => option.value)).toContain(chosen);
        if ((kindGroups.sensitive as readonly string[]).includes(one.kind))
          expect(one.ticked).toBe(false);
      });
    }),
    { numRuns: 500 },
  );
});
