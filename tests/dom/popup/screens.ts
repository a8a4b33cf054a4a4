import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import type { PopupModel } from '@/components/popup/popup-model';
import type { Offer } from '@/utils/form/change-value';
import type { Report } from '@/utils/form/report';
import { fail, ok } from '@/utils/result';
import { Basics } from '@/utils/resume/schema';
import type { Settings } from '@/utils/settings/settings';
import { Application } from '@/utils/storage/application';
import type { Shape } from '@/utils/summary/summary';
import { capture, field, formFields, formReading, reading, resume } from './fixture';
import { settled } from './settled';

export interface Screen {
  name: string;
  outside?: Partial<PopupDependencies>;
  after?: (model: PopupModel) => unknown;
}

const openFirst = (selector: string) => () =>
  document.querySelector<HTMLElement>(selector)?.click();

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterstellvertretung';

const troubled: Report = {
  lines: formFields()
    .slice(0, 4)
    .map(({ ref }, at) => ({
      ref,
      outcome: (['stuck', 'refused', 'reverted', 'gone'] as const)[at]!,
      found: at === 2 ? '(555) 014-2' : '',
      message: at === 1 ? 'Please give your full name.' : '',
    })),
  stillEmpty: ['0:8', '0:10'],
};

const answers = [
  { id: 'a', kind: 'sponsorship', question: '', country: '', answer: 'No' },
  { id: 'b', kind: 'gender', question: '', country: '', answer: 'Woman' },
];

const germanFields = () =>
  formFields().map((field) => ({ ...field, label: `${field.label} ${long}`, section: long }));

const typed = (text: string): Offer => ({ text, source: { from: 'typed' } });

/** A form that has been begun, asks for sentences and for years. */
const begunFields = () => [
  field('1', { label: 'Full name', value: 'O. Fennimore' }),
  field('2', { label: 'E-mail', value: `${long}@fennimore.example` }),
  field('3', { label: 'Tell us about a project', control: 'textarea', type: 'textarea' }),
  field('4', { label: 'How many years of experience do you have with Kubernetes?' }),
  field('5', { label: 'City' }),
];

const settings: Settings = {
  resume: '',
  limit: { max: 500, unit: 'characters' },
  shape: 'profile',
  letter: '',
  design: 'classic',
  paper: '',
};

const letter = `Dear ${long} team,\n\nI would like to be your {title} at {company}, and {day} is fine.\n\n{summary}\n\nYours`;

const inShape =
  (shape: Shape) =>
  async ({ summary, open }: PopupModel) => {
    await summary.setShape(shape);
    open('summary');
  };

const filled: Partial<PopupDependencies> = {
  readTab: async () => ok(formReading({ lastReport: troubled })),
};

/** Every screen of the popup, and the ways in which it can be crowded or bare. */
export const screens: Screen[] = [
  { name: 'posting' },
  {
    name: 'a posting applied to before',
    outside: {
      listApplicationsTo: async ([posting = '']) => [
        Application.parse({
          id: 'a1',
          posting,
          resume: 'r1',
          at: '2026-01-05T09:00:00Z',
          status: 'interview',
        }),
      ],
    },
  },
  {
    name: 'a posting saved before',
    outside: {
      listApplicationsTo: async ([posting = '']) => [
        Application.parse({
          id: 'a1',
          posting,
          resume: 'r1',
          at: '2026-01-05T09:00:00Z',
          status: 'saved',
        }),
      ],
    },
  },
  { name: 'entry opened', after: openFirst('.match-name') },
  {
    name: 'requirements, line by line',
    after: async () => {
      [...document.querySelectorAll<HTMLElement>('.disclosure-summary')].at(-1)?.click();
      await settled();
    },
  },
  {
    name: 'choices',
    after: async ({ posting }) => {
      await posting.pick('tools', 'pinned');
      await posting.pick('cloud', 'excluded');
    },
  },
  {
    name: 'posting read in part',
    outside: { readTab: async () => ok(reading({ capture: capture({ jobPostings: [] }) })) },
    after: openFirst('.disclosure-summary'),
  },
  {
    name: 'no posting',
    outside: {
      readTab: async () =>
        ok(
          reading({ capture: capture({ jobPostings: [], mainText: '', documentTitle: 'Inbox' }) }),
        ),
    },
  },
  { name: 'summary', after: ({ open }) => open('summary') },
  { name: 'summary in bullets', after: inShape('bullets') },
  { name: 'tailored resume', after: inShape('resume') },
  {
    name: 'tailored resume on its way out',
    after: async (model) => {
      await inShape('resume')(model);
      await model.exportTailored();
    },
  },
  { name: 'letter to be written', after: inShape('letter') },
  {
    name: 'letter',
    outside: { loadSettings: async () => ({ ...settings, letter }) },
    after: inShape('letter'),
  },
  {
    name: 'sentence and what could stand there',
    after: async (model) => {
      model.open('summary');
      await settled();
      openFirst('.sentence')();
      await settled();
      openFirst('.sentence-tools button')();
    },
  },
  {
    name: 'sentence written anew',
    after: async (model) => {
      const [first] = model.summary.summary.value!.sentences;
      await model.summary.write(first!, `Platforms are my trade. ${long}`);
      model.open('summary');
      await settled();
      openFirst('.sentence')();
      await settled();
      openFirst('.sentence-tools button:nth-child(2)')();
    },
  },
  {
    name: 'own limit',
    after: async ({ open, summary }) => {
      await summary.setLimit({ max: 321, unit: 'characters' });
      open('summary');
    },
  },
  { name: 'values', after: ({ open }) => open('values') },
  {
    name: 'form',
    outside: { readTab: async () => ok(formReading()), listAnswers: async () => answers },
    after: openFirst('.segmented-panel > .disclosure > summary'),
  },
  {
    name: 'form begun',
    outside: {
      readTab: async () =>
        ok(formReading({ scan: { ...formReading().scan, fields: begunFields() } })),
    },
  },
  {
    name: 'form without a name',
    outside: {
      readTab: async () => ok(formReading()),
      listResumes: async () => [resume({ basics: Basics.parse({}), entries: [] })],
    },
  },
  { name: 'no form', after: ({ open }) => open('form') },
  { name: 'report', outside: filled },
  { name: 'undone', outside: filled, after: ({ form }) => form.undo() },
  { name: 'closed to extensions', outside: { readTab: async () => fail('restricted') } },
  {
    name: 'page gone',
    outside: { readTab: async () => fail('left') },
    after: ({ open }) => open('posting'),
  },
  {
    name: 'values, with the caret in a field that takes less',
    outside: {
      takeViewWanted: async () => 'values',
      findCaret: async () => ({ tabId: 1, frameId: 0, most: 20 }),
      insertAtCaret: async () => ok({ outcome: 'too-long', most: 20 }),
    },
    after: (model) => model.caret.insert(long),
  },
  {
    name: 'a summary, with the caret in a field',
    outside: {
      takeViewWanted: async () => 'summary',
      findCaret: async () => ({ tabId: 1, frameId: 0 }),
    },
    after: (model) => model.insertSummary(),
  },
  { name: 'no resume', outside: { listResumes: async () => [] } },
  {
    name: 'no resume, on a page that holds one',
    outside: {
      listResumes: async () => [],
      readTab: async () => ok({ ...reading(), capture: capture({ holdsResume: true }) }),
      importPage: async () => fail('left'),
    },
    after: (model) => model.pageResume.bringIn(),
  },
  {
    name: 'locked, and a wrong passphrase',
    outside: { checkStorage: async () => fail('locked') },
    after: async (model) => {
      model.unlocking.passphrase.value = 'not this one';
      await model.unlocking.open();
    },
  },
  {
    name: 'a field that is asked about, and a question that is being answered',
    outside: { readTab: async () => ok(formReading()), staysOpen: true },
    after: async ({ form }) => {
      form.teaching.ask(form.fields.value[2]!);
      form.answering.ask(form.fields.value.at(-1)!);
      await settled();
    },
  },
  {
    name: 'what the owner answered themselves',
    outside: {
      readTab: async () =>
        ok(
          formReading({
            lastReport: troubled,
            scan: {
              ...formReading().scan,
              fields: formFields().map((one) => ({ ...one, value: one.value || long })),
            },
          }),
        ),
      loadOpenQuestions: async () => formFields().map(({ label }) => label),
    },
  },
  {
    name: 'a value that is being changed, and others that could stand there',
    outside: {
      readTab: async () =>
        ok(formReading({ scan: { ...formReading().scan, fields: begunFields() } })),
    },
    after: async ({ form }) => {
      const asked = form.review.value.suggested[0]!;
      form.changing.toggle(asked.step.ref);
      form.changing.take(asked.step, { ...asked.field, maxLength: 5 }, typed(long));
      await settled();
    },
  },
  {
    name: 'what the owner has changed since the fill',
    outside: {
      readTab: async () =>
        ok(
          formReading({
            lastReport: {
              lines: [{ ref: '0:2', outcome: 'stuck', found: resume().basics.email, message: '' }],
              stillEmpty: [],
            },
            scan: {
              ...formReading().scan,
              fields: [field('2', { label: 'E-mail', value: `${long}@fennimore.example` })],
            },
          }),
        ),
      loadOpenQuestions: async () => ['E-mail'],
    },
  },
  {
    name: 'a summary that a key has copied',
    outside: { takeViewWanted: async () => 'copy-summary' },
  },
  { name: 'no storage', outside: { checkStorage: async () => fail('newer') } },
  {
    name: 'long names',
    outside: {
      listResumes: async () => [
        resume({
          label: long,
          entries: resume().entries.map((entry) => ({ ...entry, title: long, organization: long })),
        }),
        resume({ id: 'r2' }),
      ],
    },
  },
  {
    name: 'long labels',
    outside: {
      readTab: async () =>
        ok(formReading({ scan: { ...formReading().scan, fields: germanFields() } })),
    },
  },
];
