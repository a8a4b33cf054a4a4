import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import type { ExportedFile } from '@/components/export/exported-file';
import { Options } from '@/components/options/options';
import type { OptionsDependencies } from '@/components/options/options-dependencies';
import { OptionsModel } from '@/components/options/options-model';
import sample from '@/public/sample-resume.json';
import { content } from '@/tests/unit/backup/content-of';
import { memoryBackup } from '@/tests/unit/backup/memory-backup';
import { memoryLedger } from '@/tests/unit/ledger/memory-ledger';
import { memoryStore, resume } from '@/tests/unit/options/builders';
import { tallyOf } from '@/utils/backup/tally-of';
import { Answer } from '@/utils/form/answers';
import { importResume } from '@/utils/formats/import-resume';
import { writeResume } from '@/utils/formats/write/write-resume';
import { fail, ok } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import type { BackupFacts } from '@/utils/storage/backup-facts';
import type { Removed } from '@/utils/storage/trash';
import { installSpoken } from '../speak';

/** Long words, as German has them, must fit everywhere. */
export const german: Resume = resume({
  id: 'de',
  label: 'Lebenslauf für Donaudampfschifffahrtsgesellschaftskapitäne',
  entries: [
    ...resume().entries,
    {
      ...resume().entries[0]!,
      id: 'long',
      title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragter',
      organization: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
      start: '2011-02',
    },
  ],
});

const file = {
  id: 'f1',
  name: 'Bewerbungsunterlagen_Donaudampfschifffahrtsgesellschaft_final_v12.pdf',
  type: 'application/pdf',
  use: 'resume' as const,
  addedAt: '2026-02-01T08:00:00.000Z',
  size: 348_112,
};

const answer = Answer.parse({
  id: 'a1',
  kind: 'work-authorization',
  country: 'DE',
  answer: 'Yes',
});

const versions: Resume[] = [
  { ...german, revision: 2, updatedAt: '2026-03-02T10:00:00.000Z' },
  { ...german, revision: 1, updatedAt: '2026-03-01T10:00:00.000Z', entries: [] },
];

const removed: Removed[] = [
  {
    key: 'resumes/de',
    store: 'resumes',
    id: 'de',
    at: new Date(Date.now() - 86_400_000).toISOString(),
    record: german,
  },
  {
    key: 'answers/a1',
    store: 'answers',
    id: 'a1',
    at: new Date().toISOString(),
    record: answer,
  },
];

/** A backup a while ago, and little since. */
const backedUp: BackupFacts = {
  last: { at: '2026-04-01T10:00:00.000Z', tally: tallyOf(content({ answers: [], files: [] })) },
};

export function outside(resumes: readonly Resume[] = [resume(), german]) {
  const store = memoryStore(resumes);
  const saves: ExportedFile[] = [];
  const dependencies: OptionsDependencies = {
    checkStorage: async () => ok(true),
    onChange: () => () => undefined,
    resumes: store,
    importing: {
      importResume,
      takeLeft: async () => undefined,
      loadSample: async () => JSON.stringify(sample, null, 2),
    },
    answers: {
      list: async () => [answer],
      save: async (one) => ok(one),
      remove: async () => ok(undefined),
    },
    files: {
      list: async () => [file],
      save: async () => ok(file),
      remove: async () => ok(undefined),
    },
    applications: memoryLedger().dependencies,
    history: {
      list: async () =>
        versions.map(({ revision, updatedAt }) => ['de', revision, updatedAt, updatedAt]),
      load: async ([, revision]) => versions.find((one) => one.revision === revision),
    },
    trash: {
      list: async () => removed,
      putBack: async () => ok(true),
      removeForGood: async () => ok(undefined),
      emptyOld: async () => ok(undefined),
    },
    backup: memoryBackup(content(), backedUp).dependencies,
    access: {
      listShortcuts: async () => [
        { name: '_execute_action', description: '', keys: 'Alt+Shift+F' },
        { name: 'copy-summary', description: 'Copy the summary', keys: '' },
      ],
      changeShortcuts: async () => true,
      listSites: async () => ['https://jobs.example/*'],
      leaveSite: async () => true,
      loadTaught: async () => [
        { host: 'jobs.example', field: 'How may we reach you?', section: '', kind: 'email' },
      ],
      saveTaught: async () => undefined,
    },
    lock: {
      state: async () => 'none',
      unlock: async () => fail('wrong-passphrase'),
      set: async () => ok(undefined),
      remove: async () => ok(undefined),
      lockNow: async () => undefined,
    },
    exporting: {
      write: writeResume,
      save: (saved) => void saves.push(saved),
      copyText: async () => true,
    },
    look: {
      loadLook: async () => ({ design: 'classic', paper: 'A4' }),
      saveLook: async () => undefined,
    },
    useResume: async () => undefined,
    hadResume: async () => false,
  };
  return { store, dependencies, saves };
}

/** The options page at an address, past its start, with real texts. */
export async function mountOptions(hash: string, dependencies = outside().dependencies) {
  installSpoken();
  render(null, document.body);
  const model = new OptionsModel(dependencies);
  await model.goTo(hash);
  render(<Options model={model} />, document.body);
  await model.start();
  await painted();
  return model;
}

/** Resolves when what a signal changed has been rendered and painted. */
export const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
