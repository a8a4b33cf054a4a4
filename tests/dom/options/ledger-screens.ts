import { memoryLedger } from '@/tests/unit/ledger/memory-ledger';
import { application, field, posting } from '@/tests/unit/ledger/records';
import type { Application } from '@/utils/storage/application';
import { mountOptions, outside, painted } from './mount-options';

const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragter';

const longPosting = posting({
  id: 'long',
  url: `https://jobs.example/${long}/${long}`,
  title: long,
  organization: `${long} & Söhne`,
  text: `${long}\n`.repeat(60),
  readAt: '2026-05-12T09:00:00.000Z',
});

/** Everything that a record may hold, and long. */
export const fullRecord: Application = application({
  id: 'full',
  posting: 'long',
  resume: 'de',
  at: new Date().toISOString(),
  url: `https://jobs.example/${long}/apply`,
  status: 'interview',
  history: [
    { status: 'saved', at: '2026-05-01T09:00:00.000Z' },
    { status: 'applied', at: new Date().toISOString() },
    { status: 'interview', at: '2026-05-20T09:00:00.000Z' },
  ],
  notes: long.repeat(3),
  nextDate: '2026-06-02',
  summary: `${long} `.repeat(26),
  handedOut: [
    { at: '2026-05-12T09:05:00.000Z', how: 'copied', name: '', text: `${long} `.repeat(26) },
    { at: '2026-05-12T09:06:00.000Z', how: 'file', name: `${long}.pdf`, text: '' },
  ],
  fields: [
    field(),
    field({ label: long, value: long.repeat(4), source: { from: 'entry', entry: 'long' } }),
    field({ label: 'Gone', source: { from: 'entry', entry: 'none' }, outcome: 'undone' }),
  ],
});

const records: readonly Application[] = [
  fullRecord,
  application({ id: 'again', posting: 'long', at: '2026-04-01T09:00:00.000Z' }),
  application({ id: 'lamp', at: '2026-05-12T09:00:00.000Z', status: 'saved' }),
  application({ id: 'form', posting: '', url: 'https://forms.example/1' }),
];

export function ledgerOutside(applications: readonly Application[] = records) {
  const ledger = memoryLedger(applications, [longPosting, posting()]);
  return { ...ledger, options: { ...outside().dependencies, applications: ledger.dependencies } };
}

export const ledgerScreens = [
  { name: 'the applications', show: () => mountOptions('#ledger', ledgerOutside().options) },
  { name: 'no applications', show: () => mountOptions('#ledger', ledgerOutside([]).options) },
  {
    name: 'an application',
    show: async () => {
      await mountOptions('#ledger/full', ledgerOutside().options);
      for (const details of document.querySelectorAll('details')) details.open = true;
    },
  },
  {
    name: 'an application without a posting',
    show: () => mountOptions('#ledger/form', ledgerOutside().options),
  },
  {
    name: 'applications of which none is found',
    show: async () => {
      const { applications } = await mountOptions('#ledger', ledgerOutside().options);
      applications.find({ words: 'nowhere' });
    },
  },
  {
    name: 'an application just deleted',
    show: async () => {
      const { applications } = await mountOptions('#ledger', ledgerOutside().options);
      await applications.remove(applications.rows.value[0]!);
      await painted();
    },
  },
];
