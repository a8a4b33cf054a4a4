import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBackup } from '@/utils/backup/read-backup';
import { content } from './content-of';

/** A file that was made when its version was the newest, and is never made anew. */
const kept = (name: string) =>
  new Uint8Array(readFileSync(new URL(`${name}.bespoke`, import.meta.url)));

test.each([
  ['plain-1', ''],
  ['encrypted-1', 'four loose clouds'],
])('the backup %s still opens, with all that is in it', async (name, passphrase) => {
  expect(await readBackup(kept(name), passphrase)).toMatchObject({
    ok: true,
    value: { madeAt: '2026-11-23T12:00:00.000Z', content: content() },
  });
});
