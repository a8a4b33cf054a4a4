import type { PopupDependencies } from '@/components/popup/popup-dependencies';
import type { FieldSnapshot, FormScan } from '@/utils/form/snapshot';
import { writeResume } from '@/utils/formats/write/write-resume';
import type { TabReading } from '@/utils/page/read-tab';
import type { PageCapture } from '@/utils/posting/capture';
import { Picks } from '@/utils/ranking/picks';
import { fail, ok } from '@/utils/result';
import { Resume } from '@/utils/resume/schema';
import type { Application } from '@/utils/storage/application';

const statements = (id: string, ...texts: string[]) =>
  texts.map((text, at) => ({ id: `${id}-${at}`, text, form: 'bullet' }));

/** A made-up person with two careers, so that picking matters. */
export const resume = (own: Partial<Resume> = {}): Resume =>
  Resume.parse({
    id: 'r1',
    label: 'Platform work',
    basics: {
      name: 'Odalys Fennimore',
      label: 'Platform engineer',
      email: 'odalys@fennimore.example',
      phone: '+1 555 0142',
      url: 'https://fennimore.example',
      location: { city: 'Larkspur', countryCode: 'US', postalCode: '90417' },
      profiles: [{ network: 'GitHub', username: 'ofenn', url: 'https://github.example/ofenn' }],
      summary: [{ id: 'b-0', text: 'I build platforms that let small teams ship every day.' }],
    },
    entries: [
      {
        id: 'cloud',
        section: 'work',
        title: 'Platform Engineer',
        organization: 'Nimbus Orchard',
        location: 'Larkspur',
        start: '2019-04',
        keywords: ['K8s', 'Go', 'Terraform'],
        statements: statements(
          'cloud',
          'Ran 40 K8s clusters across three regions, with upgrades every month and no planned downtime.',
          'Wrote the Go operators that gave 30 teams their own databases in minutes.',
          'Cut the bill for idle machines by 38 percent with autoscaling of our own.',
        ),
      },
      {
        id: 'mesh',
        section: 'projects',
        title: 'Service mesh for everyone',
        organization: 'Nimbus Orchard',
        start: '2021',
        end: '2022',
        partOf: 'cloud',
        statements: statements(
          'mesh',
          'Brought mutual TLS to 200 services without a change in any of them.',
          'Taught the mesh to 12 teams in workshops that are still given.',
        ),
      },
      {
        id: 'tools',
        section: 'work',
        title: 'Developer Tools Engineer',
        organization: 'Paperkite Software',
        start: '2015-09',
        end: '2019-03',
        statements: statements(
          'tools',
          'Made the build four times faster with a shared cache.',
          'Answered every bug report about the command line within a day.',
        ),
      },
      {
        id: 'chef',
        section: 'work',
        title: 'Pastry Chef',
        organization: 'The Copper Whisk',
        start: '2009',
        end: '2015',
        statements: statements('chef', 'Led a kitchen of five through 300 covers a night.'),
      },
      {
        id: 'school',
        section: 'education',
        title: 'BSc',
        field: 'Computer Science',
        organization: 'Larkspur Evening College',
        start: '2012',
        end: '2016',
      },
      { id: 'english', section: 'languages', title: 'English', level: 'Native speaker' },
    ],
    ...own,
  });

const description = `We look after the clusters that 60 product teams build on.

What you will do
- Operate Kubernetes clusters in several regions
- Build operators in Go that give teams what they need
- Run workshops for product teams

What you bring
- You must have 5 years of experience with Kubernetes in production
- Experience with Go and Terraform is required
- You must hold a security clearance
- Knowledge of service mesh and mutual TLS is a plus
- Rust would be nice to have`;

export const capture = (own: Partial<PageCapture> = {}): PageCapture => ({
  url: 'https://jobs.example/openings/712',
  documentTitle: 'Senior Platform Engineer | Tallgrass Systems',
  language: 'en',
  siteName: 'Tallgrass Systems',
  sharedTitle: '',
  headings: ['Senior Platform Engineer'],
  selection: '',
  mainText: description,
  jobPostings: [
    {
      title: 'Senior Platform Engineer',
      organization: 'Tallgrass Systems',
      location: 'Larkspur or remote',
      description,
      url: '',
      datePosted: '',
      employmentType: '',
    },
  ],
  holdsResume: false,
  applyUrl: '',
  ...own,
});

export const field = (ref: string, own: Partial<FieldSnapshot> = {}): FieldSnapshot => ({
  ref: `0:${ref}`,
  selector: `#f${ref}`,
  control: 'text',
  type: 'text',
  label: '',
  section: '',
  help: '',
  placeholder: '',
  autocomplete: '',
  name: '',
  id: '',
  marker: '',
  value: '',
  options: [],
  required: false,
  locked: false,
  hidden: false,
  multiple: false,
  constraints: {},
  form: 0,
  ...own,
});

const options = (...labels: string[]) =>
  labels.map((label) => ({ value: label, label, selected: false, disabled: false }));

export const formFields = (): FieldSnapshot[] => [
  field('1', {
    label: 'First name',
    section: 'About you',
    autocomplete: 'given-name',
    required: true,
  }),
  field('2', {
    label: 'Last name',
    section: 'About you',
    autocomplete: 'family-name',
    required: true,
  }),
  field('3', { label: 'E-mail', section: 'About you', type: 'email', autocomplete: 'email' }),
  field('4', { label: 'Phone', section: 'About you', type: 'tel', autocomplete: 'tel' }),
  field('5', { label: 'GitHub profile', section: 'About you', type: 'url' }),
  field('6', { label: 'Current company', section: 'Work', name: 'company' }),
  field('7', { label: 'Summary', section: 'Work', control: 'textarea', maxLength: 500 }),
  field('8', {
    label: 'Will you now or in the future require sponsorship?',
    section: 'Legal',
    control: 'radio',
    options: options('Yes', 'No'),
    required: true,
  }),
  field('9', {
    label: 'Gender',
    section: 'Voluntary questions',
    control: 'select',
    options: options('Woman', 'Man', 'Another', 'I do not wish to answer'),
  }),
  field('10', { label: 'What is your favourite bird?', section: 'Work', required: true }),
];

export const scan = (fields: FieldSnapshot[] = [], own: Partial<FormScan> = {}): FormScan => ({
  url: 'https://jobs.example/openings/712',
  fields,
  unread: 0,
  closedFrames: [],
  ms: 3,
  ...own,
});

export const reading = (own: Partial<TabReading> = {}): TabReading => ({
  tab: { id: 7, url: 'https://jobs.example/openings/712', title: 'Tallgrass Systems' },
  capture: capture(),
  scan: scan(),
  lastReport: null,
  ...own,
});

/** The form's own page: its address lies below the posting's, and it shows nothing of the posting. */
export const formReading = (own: Partial<TabReading> = {}): TabReading => {
  const url = 'https://jobs.example/openings/712/apply';
  return reading({
    tab: { id: 7, url, title: 'Apply' },
    capture: capture({
      url,
      documentTitle: 'Apply',
      headings: ['Apply'],
      mainText: 'Apply now',
      jobPostings: [],
    }),
    scan: scan(formFields(), { url }),
    ...own,
  });
};

/** All that the popup asks for, answered from memory: what is saved is kept in the lists. */
export function popupDependencies(own: Partial<PopupDependencies> = {}): PopupDependencies {
  const kept = { picks: new Map<string, Picks>(), applications: new Map<string, Application>() };
  return {
    checkStorage: async () => ok(true),
    readTab: async () => ok(reading()),
    staysOpen: false,
    hasAccess: async () => false,
    requestAccess: async () => true,
    listResumes: async () => [resume()],
    changeResume: async (id, change) => ok(change(resume({ id }))),
    loadSettings: async () => ({
      resume: '',
      limit: { max: 500, unit: 'characters' },
      shape: 'profile',
      letter: '',
      design: 'classic',
      paper: '',
    }),
    saveSettings: async () => undefined,
    listPostings: async () => [],
    savePosting: async (posting) => ok(posting),
    loadPicks: async (posting, owner) =>
      kept.picks.get(`${posting} ${owner}`) ?? Picks.parse({ posting, resume: owner }),
    savePicks: async (picks) => {
      kept.picks.set(`${picks.posting} ${picks.resume}`, picks);
      return ok(picks);
    },
    listAnswers: async () => [],
    listFiles: async () => [],
    readFile: async () => undefined,
    asUpload: ({ name, type, bytes }) => ({ name, type, base64: btoa(String(bytes.length)) }),
    exporting: { write: writeResume, save: () => undefined, copyText: async () => true },
    look: {
      loadLook: async () => ({ design: 'classic', paper: 'A4' }),
      saveLook: async () => undefined,
    },
    applyWrites: async (_tab, writes) =>
      ok({
        lines: writes.map(({ ref }) => ({ ref, outcome: 'stuck', found: '', message: '' })),
        stillEmpty: [],
      }),
    stop: async () => undefined,
    undo: async (_tab, refs) => ok({ restored: refs, kept: [] }),
    listApplications: async () => [...kept.applications.values()].reverse(),
    listApplicationsTo: async (postings) =>
      [...kept.applications.values()].reverse().filter(({ posting }) => postings.includes(posting)),
    openApplication: () => undefined,
    saveApplication: async (application) => {
      kept.applications.set(application.id, application);
      return ok(application);
    },
    addSample: async () => ok(resume()),
    copy: async () => true,
    unlock: async () => fail('wrong-passphrase'),
    takeViewWanted: async () => undefined,
    findCaret: async () => undefined,
    point: async () => undefined,
    findField: async () => undefined,
    saveAnswer: async (answer) => ok(answer),
    loadOpenQuestions: async () => [],
    saveOpenQuestions: async () => undefined,
    loadWork: async () => undefined,
    saveWork: async () => undefined,
    loadTaught: async () => [],
    saveTaught: async () => undefined,
    insertAtCaret: async () => ok({ outcome: 'inserted' }),
    importPage: async () => ok(true),
    openOptions: () => undefined,
    ...own,
  };
}
