import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import type { PopupModel } from '@/components/popup/popup-model';
import type { Report } from '@/utils/form/report';
import { fail, ok } from '@/utils/result';
import { Basics } from '@/utils/resume/schema';
import type { Settings } from '@/utils/settings/settings';
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
  { name: 'entry opened', after: openFirst('.match-name') },
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
  { name: 'no resume', outside: { listResumes: async () => [] } },
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
