import { describe, expect, test } from 'vitest';
import { planFill } from '@/utils/form/plan-fill';
import { aField } from './fields';
import { anAnswer, anEntry, aResume } from './owner';

const bullets = (id: string, ...texts: string[]) =>
  texts.map((text, at) => ({ id: `${id}${at}`, text, form: 'bullet' as const }));

const resume = aResume({
  entries: [
    anEntry({
      id: 'keeper',
      title: 'Keeper',
      organization: 'North Light',
      start: '2020-04',
      keywords: ['Terraform'],
      statements: bullets('k', 'Kept the lamp lit.', 'Cut the oil bill by 38 percent.'),
    }),
    anEntry({
      id: 'fog',
      section: 'projects',
      title: 'Fog bell',
      start: '2019',
      statements: bullets('f', 'Built a bell that hears fog.', 'Wrote its sonar in a winter.'),
    }),
  ],
});
const answers = [
  anAnswer('question', 'I like lamps more than anything.', {
    id: 'why',
    question: 'Why do you want to work at Tallgrass Systems?',
  }),
  anAnswer('question', 'Yes', { id: 'car', question: 'Do you have a driving licence for cars?' }),
];

const asked = (label: string, own: Parameters<typeof aField>[0] = {}, source = {}) =>
  planFill({
    fields: [aField({ label, control: 'textarea', type: 'textarea', ...own })],
    resume,
    answers,
    picked: ['keeper', 'fog'],
    today: '2026-11-23',
    ...source,
  })[0]!;

describe('a question for sentences gets the owner’s own, to be looked at', () => {
  test.each([
    [
      'Tell us about a project that you are fond of',
      'Built a bell that hears fog. Wrote its sonar in a winter.',
      'fog',
    ],
    ['What is your greatest achievement?', 'Cut the oil bill by 38 percent.', 'keeper'],
    [
      'Describe your experience with Terraform',
      'Kept the lamp lit. Cut the oil bill by 38 percent.',
      'keeper',
    ],
    ['Describe your experience with sonar', 'Wrote its sonar in a winter.', 'fog'],
    [
      'Erzählen Sie uns von einem Projekt',
      'Built a bell that hears fog. Wrote its sonar in a winter.',
      'fog',
    ],
  ])('%s', (label, text, entry) => {
    expect(asked(label)).toMatchObject({
      do: 'fill',
      ticked: false,
      suggested: true,
      value: { text },
      source: { from: 'entry', entry },
    });
  });

  test('as many whole statements as the field takes', () => {
    expect(asked('Tell us about a project', { maxLength: 40 })).toMatchObject({
      value: { text: 'Built a bell that hears fog.' },
    });
    expect(asked('Tell us about a project', { help: 'max 3 words' }).do).toBe('skip');
  });

  test('first what they answered to a question like it', () => {
    expect(asked('Why would you like to work at Tallgrass Systems, Inc.?')).toMatchObject({
      ticked: false,
      suggested: true,
      source: { from: 'answer', answer: 'why' },
    });
  });

  test('and their answer to that very question is no suggestion', () => {
    expect(asked('Why do you want to work at Tallgrass Systems?')).toMatchObject({
      ticked: true,
      source: { from: 'answer', answer: 'why' },
    });
  });
});

describe('nothing is put into their mouth', () => {
  test.each([
    ['of which no entry says a word', 'Describe your experience with falconry', {}],
    ['that wants no prose', 'Tell us about a project', { control: 'text', type: 'text' }],
    ['of yes or no', 'Do you have a driving licence for trucks and cars?', {}],
    ['on what is sensitive', 'Tell us about your experience with disability', {}],
    ['on pay', 'Describe your salary expectation and your greatest achievement', {}],
    ['that is about nothing of theirs', 'Which hedge is the best and why?', {}],
  ] as const)('on a question %s', (_, label, own) => {
    expect(asked(label, own).do).toBe('skip');
  });
});
