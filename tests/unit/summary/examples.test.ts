import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import examples from '../../lab/verbs/examples';

test('the examples in the docs are what is made of the sample today (`npm run lab -- examples`)', async () => {
  const made = await mkdtemp(path.join(os.tmpdir(), 'bespoke-examples-'));
  try {
    await examples(['--out', made], () => {});
    const names = (await readdir('docs/examples')).filter((name) => name.endsWith('.md'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(await readFile(path.join('docs/examples', name), 'utf8')).toBe(
        await readFile(path.join(made, name), 'utf8'),
      );
  } finally {
    await rm(made, { recursive: true });
  }
});
