import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import known from './fields.known.json';
import { base, harmless, type Judged, judgeFields, scoreOf } from './judge-fields';

const corpus = '../shared/corpus';
const isHere = existsSync(corpus);
if (!isHere) console.log(`fields: skipped, ${corpus} is not here`);

let judged: Judged[] = [];

beforeAll(async () => {
  if (!isHere) return;
  const names = readdirSync(`${corpus}/truth`).map((file) => file.replace(/\.json$/, ''));
  const pages = names
    .map((name) => path.resolve(corpus, 'forms', `${name}.html`))
    .filter(existsSync);
  judged = await judgeFields(pages, `${corpus}/truth`);
});

describe.skipIf(!isHere)('fields of real application forms', () => {
  test('what is understood is right, and most is understood', () => {
    const { precision, recall } = scoreOf(judged, (kind) => !harmless.has(kind));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('fails exactly where it is known to fail: a mended one is taken off the list', () => {
    const failures = judged
      .filter(
        ({ isRight, said, row }) =>
          !isRight && !(harmless.has(said) && harmless.has(base(row.kind))),
      )
      .map(({ page, row, said }) => `${page} ${row.selector}: ${base(row.kind)} taken for ${said}`);
    expect(failures.toSorted()).toEqual(known.toSorted());
  });
});
