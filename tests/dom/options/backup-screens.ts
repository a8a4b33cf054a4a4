import {
  answer,
  application,
  content,
  emptyProfile,
  file,
  resume,
} from '@/tests/unit/backup/content-of';
import { memoryBackup } from '@/tests/unit/backup/memory-backup';
import type { Content } from '@/utils/backup/content';
import { writeBackup } from '@/utils/backup/write-backup';
import { german, mountOptions, outside, painted } from './mount-options';

const name = 'bespoke-backup-2026-11-20-Donaudampfschifffahrtsgesellschaft.bespoke';

const mine = content({
  resumes: [{ ...german, updatedAt: '2026-06-01T00:00:00.000Z' }],
  answers: [answer({ answer: 'A year' }), answer({ id: 'n2', answer: 'No' })],
  files: [],
  trash: [
    { key: 'files/f1', store: 'files', id: 'f1', at: '2026-11-01T00:00:00.000Z', record: file() },
  ],
});

const theirs = content({
  resumes: [
    {
      ...german,
      label: german.label.repeat(2),
      entries: [],
      updatedAt: '2026-05-01T00:00:00.000Z',
    },
    resume(),
  ],
  answers: [
    answer(),
    answer({ id: 'n2', country: 'DE', answer: german.entries.at(-1)!.title.repeat(4) }),
  ],
  applications: Array.from({ length: 12 }, (_, at) =>
    application({ id: `a${at}`, url: `https://jobs.example/${'harbour-'.repeat(9)}${at}` }),
  ),
  settings: { ...content().settings, letter: 'Dear all' },
});

async function backupFile(kept: Content = theirs, passphrase?: string): Promise<File> {
  const written = await writeBackup(
    { madeAt: '2026-11-20T10:00:00.000Z', content: kept },
    passphrase,
  );
  if (!written.ok) throw new Error(written.failure);
  return new File([written.value], name);
}

const mountWith = (kept: Content, hash = '#backup') =>
  mountOptions(hash, { ...outside().dependencies, backup: memoryBackup(kept).dependencies });

async function preview() {
  const { backup } = await mountWith(mine);
  await backup.restoring.readFile(await backupFile());
  await painted();
  for (const details of document.querySelectorAll('details')) details.open = true;
  return backup;
}

/** What the backup page can look like. */
export const backupScreens = [
  { name: 'the backup page', show: () => mountOptions('#backup') },
  {
    name: 'a passphrase that was not repeated',
    show: async () => {
      const { making } = (await mountWith(mine)).backup;
      making.fresh.passphrase.value = 'four loose clouds';
      await making.make();
    },
  },
  {
    name: 'a backup just made',
    show: async () => {
      const { making } = (await mountWith(mine)).backup;
      making.isEncrypted.value = false;
      await making.make();
    },
  },
  {
    name: 'a wrong passphrase',
    show: async () => {
      const { restoring } = (await mountWith(mine)).backup;
      await restoring.readFile(await backupFile(emptyProfile, 'four loose clouds'));
      await restoring.open('four loose clowns');
    },
  },
  {
    name: 'a file that is no backup',
    show: async () => {
      const { restoring } = (await mountWith(mine)).backup;
      await restoring.readFile(new File(['{}'], name));
    },
  },
  { name: 'what a backup would change', show: preview },
  {
    name: 'a backup that changes nothing',
    show: async () => {
      const { restoring } = (await mountWith(mine)).backup;
      await restoring.readFile(await backupFile(mine));
    },
  },
  { name: 'a backup just restored', show: async () => (await preview()).restoring.restore() },
  {
    name: 'a restore just undone',
    show: async () => {
      const { restoring } = await preview();
      await restoring.restore();
      await restoring.undo();
    },
  },
  {
    name: 'storage that the browser did not promise to keep',
    show: async () => (await mountWith(mine)).backup.room.ask(),
  },
  {
    name: 'a reminder to back up',
    show: () =>
      mountWith(
        {
          ...mine,
          answers: theirs.applications.flatMap(({ id }) => [
            answer({ id }),
            answer({ id: `${id}-2` }),
          ]),
        },
        '#resumes',
      ),
  },
];
