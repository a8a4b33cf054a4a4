import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Judged, judgeFields, scoreOf } from './judge-fields';

const corpus = '../shared/corpus/general';
const isHere = existsSync(corpus);
if (!isHere) console.log(`general fields: skipped, ${corpus} is not here`);

/** One page in so many is read: all of them take minutes. */
const stride = 5;
/** Who somebody is and where they live: what a form of any kind asks. */
const person = new Set(
  'name given-name additional-name family-name tel tel-country-code tel-national street-address address-line1 address-line2 address-level2 address-level1 postal-code country'.split(
    ' ',
  ),
);

let judged: Judged[] = [];

beforeAll(async () => {
  if (!isHere) return;
  const pages = readdirSync(`${corpus}/truth`)
    .toSorted()
    .filter((_, i) => i % stride === 0)
    .map((file) => path.resolve(corpus, 'forms', file.replace(/\.json$/, '.html')))
    .filter(existsSync);
  judged = await judgeFields(pages, `${corpus}/truth`);
});

describe.skipIf(!isHere)('fields of sign-ups, log-ins and checkouts', () => {
  test('names, telephones and addresses are known', () => {
    expect(scoreOf(judged, (kind) => person.has(kind)).f1).toBeGreaterThanOrEqual(0.945);
  });

  test('an e-mail address is found wherever one is asked for', () => {
    expect(scoreOf(judged, (kind) => kind === 'email').recall).toBeGreaterThanOrEqual(0.96);
  });
});
