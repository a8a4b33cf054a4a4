import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import type { Backup } from '@/utils/backup/backup';
import { writeLocked } from '@/utils/backup/locked-file';
import { writePlain } from '@/utils/backup/plain-file';
import { readBackup } from '@/utils/backup/read-backup';
import { writeBackup } from '@/utils/backup/write-backup';
import { anyContent, content, file, noContent } from './content-of';

type Bytes = Uint8Array<ArrayBuffer>;

const madeAt = '2026-11-23T12:00:00.000Z';
const backup = (own: Backup['content'] = content()): Backup => ({ madeAt, content: own });

async function plainOf(made: Backup): Promise<Bytes> {
  const written = await writePlain(made);
  if (!written.ok) throw new Error(written.failure);
  return written.value;
}

/** As `writeBackup` encrypts, but soon enough for a hundred runs. */
const lockedOf = async (made: Backup, passphrase: string) =>
  writeLocked(await plainOf(made), passphrase, 1_000);

function flipped(bytes: Bytes, at: number, bit: number): Bytes {
  const copy = bytes.slice();
  copy[at % copy.length]! ^= 1 << bit;
  return copy;
}

const anyBit = fc.integer({ min: 0, max: 7 });

describe('a plain backup', () => {
  test('gives back everything as it was', () =>
    fc.assert(
      fc.asyncProperty(anyContent, async (kept) => {
        const read = await readBackup(await plainOf(backup(kept)));
        expect(read).toEqual({ ok: true, value: backup(kept) });
      }),
    ));

  test('is JSON that any program can read', async () => {
    const text = new TextDecoder().decode(await plainOf(backup()));
    expect(JSON.parse(text)).toMatchObject({
      format: 'bespoke-backup',
      version: 1,
      madeAt,
      content: { resumes: [{ label: 'Balloons' }], files: [{ bytes: 'JVBERgD/' }] },
    });
  });

  test('is never accepted with a single bit changed', async () => {
    const bytes = await plainOf(backup());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), anyBit, async (at, bit) => {
        expect(await readBackup(flipped(bytes, at, bit))).toMatchObject({ ok: false });
      }),
      { numRuns: 500 },
    );
  });

  test('is called damaged wherever it was cut off', async () => {
    const bytes = await plainOf(backup());
    for (const length of [60, 500, bytes.length - 80, bytes.length - 1])
      expect(await readBackup(bytes.slice(0, length))).toEqual({ ok: false, failure: 'damaged' });
  });

  test('of a newer version is refused as that, and so is one that knows more than we do', async () => {
    const text = new TextDecoder().decode(await plainOf(backup()));
    const newer = new TextEncoder().encode(text.replace('"version":1', '"version":2'));
    expect(await readBackup(newer)).toEqual({ ok: false, failure: 'newer' });

    const mood = { ...content().answers[0]!, mood: 'glad' };
    const knows = await plainOf(backup());
    const widened = await resealed(knows, (written) => {
      written.content.answers = [mood];
    });
    expect(await readBackup(widened)).toEqual({ ok: false, failure: 'newer' });
  });

  test('with something under another’s name is refused', async () => {
    const [version] = content().versions;
    const bytes = await resealed(await plainOf(backup()), (written) => {
      written.content.versions = [{ ...version, resume: 'somebody-else' }];
    });
    expect(await readBackup(bytes)).toMatchObject({ ok: false });
  });

  test('nested deeper than anything we write is refused', async () => {
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
    const bytes = await resealed(await plainOf(backup()), (written) => {
      written.content.resumes = [{ id: 'x', extra: { deep } }];
    });
    expect(await readBackup(bytes)).toEqual({ ok: false, failure: 'damaged' });
  });
});

/** A file changed by somebody who takes care that its digest is right. */
async function resealed(
  bytes: Bytes,
  change: (written: { content: Record<string, unknown> }) => void,
): Promise<Bytes> {
  const written = JSON.parse(new TextDecoder().decode(bytes));
  delete written.sha256;
  change(written);
  const body = JSON.stringify(written).slice(0, -1);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return new TextEncoder().encode(
    `${body},"sha256":"${Buffer.from(hash).toString('hex')}"}`,
  ) as Bytes;
}

describe('an encrypted backup', () => {
  test('gives back everything as it was, with its passphrase', () =>
    fc.assert(
      fc.asyncProperty(anyContent, fc.string({ minLength: 1 }), async (kept, passphrase) => {
        const read = await readBackup(await lockedOf(backup(kept), passphrase), passphrase);
        expect(read).toEqual({ ok: true, value: backup(kept) });
      }),
      { numRuns: 50 },
    ));

  test('opens with no other passphrase', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        async (one, other) => {
          fc.pre(one.normalize('NFKC') !== other.normalize('NFKC'));
          const read = await readBackup(await lockedOf(backup(), one), other);
          expect(read).toEqual({ ok: false, failure: 'wrong-passphrase' });
        },
      ),
      { numRuns: 50 },
    ));

  test('opens however the keyboard spells the same letters', async () => {
    const bytes = await lockedOf(backup(), 'Grüße vom Café');
    expect(await readBackup(bytes, 'Grüße vom Café'.normalize('NFD'))).toMatchObject({ ok: true });
  });

  test('is never accepted with a single bit changed', async () => {
    const bytes = await lockedOf(backup(), 'up and away');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), anyBit, async (at, bit) => {
        const read = await readBackup(flipped(bytes, at, bit), 'up and away');
        expect(read).toMatchObject({ ok: false });
      }),
      { numRuns: 300 },
    );
  });

  test('every bit of its header counts, though the digest is made anew', async () => {
    const bytes = await lockedOf(backup(noContent), 'up and away');
    for (let bit = 0; bit < 41 * 8; bit += 1) {
      const changed = flipped(bytes, bit >> 3, bit & 7);
      // Six million iterations are a wait, and nothing else.
      if (bit >> 3 >= 9 && bit >> 3 <= 11) continue;
      const body = changed.subarray(0, -32);
      changed.set(new Uint8Array(await crypto.subtle.digest('SHA-256', body)), body.length);
      expect(await readBackup(changed, 'up and away')).toMatchObject({ ok: false });
    }
  });

  test('asks for a passphrase first, but of a damaged or newer file says so before that', async () => {
    const bytes = await lockedOf(backup(), 'up and away');
    const failureOf = async (own: Bytes) => (await readBackup(own)) as { failure: string };
    expect((await failureOf(bytes)).failure).toBe('needs-passphrase');
    expect((await failureOf(bytes.slice(0, -1))).failure).toBe('damaged');
    expect((await failureOf(bytes.slice(0, 30))).failure).toBe('damaged');
    expect((await failureOf(flipped(bytes, 90, 0))).failure).toBe('damaged');
    const newer = bytes.slice();
    newer[8] = 2;
    expect((await failureOf(newer)).failure).toBe('newer');
  });

  test('holds nothing that could be read without it, and is never the same twice', async () => {
    const [one, two] = await Promise.all([
      lockedOf(backup(), 'up and away'),
      lockedOf(backup(), 'up and away'),
    ]);
    expect(new TextDecoder('latin1').decode(one)).not.toContain('Montgolf');
    expect(Buffer.from(one.slice(13, 41))).not.toEqual(Buffer.from(two.slice(13, 41)));
  });

  test('is made with 600,000 rounds of PBKDF2, named in the file', async () => {
    const written = await writeBackup(backup(), 'up and away');
    if (!written.ok) throw new Error(written.failure);
    expect(new DataView(written.value.buffer).getUint32(9)).toBe(600_000);
    expect(await readBackup(written.value, 'up and away')).toEqual({ ok: true, value: backup() });
  });
});

test('a file of some other kind is called that', async () => {
  for (const text of ['', '{}', 'PK', '{"basics":{}}', 'null'])
    expect(await readBackup(new TextEncoder().encode(text))).toEqual({
      ok: false,
      failure: 'not-a-backup',
    });
});

test('what would be too large to be read again is not written', async () => {
  const bytes = new ArrayBuffer(100 * 1024 * 1024);
  const kept = { ...noContent, files: [file({ bytes }), file({ id: 'f2', bytes })] };
  expect(await writeBackup(backup(kept))).toEqual({ ok: false, failure: 'too-large' });
});
