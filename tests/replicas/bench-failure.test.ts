import puppeteer from 'puppeteer-core';
import { expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';
import { readJsonResume } from '@/utils/formats/json-resume';
import { fillReplica } from '../bench/fill-replica';
import { replicas } from './replicas';
import { serveReplicas } from './serve-replicas';
import { standardResume } from './standard-resume';

/** Page code that a page gives no answer from, as when it has left. */
const mute = 'const labCode = { formTools: { scan: () => null } };';

test('a page that cannot be filled is counted as failed, and none of its fields goes missing', async () => {
  const replica = replicas.find(({ name }) => name === 'ats/lever')!;
  const read = readJsonResume(JSON.stringify(standardResume));
  const [server, browser] = await Promise.all([
    serveReplicas(),
    puppeteer.launch({ executablePath: chromiumPath(), headless: true, args: [...chromiumFlags] }),
  ]);
  try {
    const outcome = await fillReplica(await browser.newPage(), {
      replica,
      address: server.addressOf(replica.name),
      code: mute,
      resume: read.ok ? read.value.resume : expect.unreachable(),
    });
    expect(outcome.failed).toContain('The page is left');
    expect(outcome.fields.map(({ field }) => field)).toEqual(replica.fields);
    expect(outcome.fields.filter(({ verdict }) => verdict === 'right')).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
