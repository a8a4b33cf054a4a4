import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FormScan } from '@/utils/form/snapshot';
import { withPages } from '../lab/with-pages';
import { longPage } from './long-page';

const corpus = '../shared/corpus/forms';

interface Measured {
  page: string;
  fields: number;
  /** The first scan of a page, whose code no engine has seen before, and one that follows it. */
  cold: number;
  warm: number;
  /** The same of classifying, as in a popup that has just opened, and at its second look. */
  coldClassify: number;
  classify: number;
  find: number;
  see: number;
  /** What a look costs that knows nothing but native controls and their labels. */
  plain: number;
  /** Layouts and style passes that the scan made the browser do. */
  layouts: number;
  styles: number;
}

const timed = [
  'cold',
  'warm',
  'find',
  'see',
  'coldClassify',
  'classify',
  'plain',
  'layouts',
  'styles',
] as const;

/**
 * `node tests/bench/bench.mjs scan [--list] [PAGE…]`: how long reading and classifying take on saved pages and on one of 20,000 nodes
 * and 500 fields, and how often they make the browser lay a page out. Every page is laid out before it is looked at, and
 * each in a tab of its own. Cold is the look of code that no engine has seen, warm the next one. Ends with one line of JSON.
 */
export default async function benchScan(args: string[]) {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bespoke-scan-'));
  const long = path.join(folder, 'long.html');
  writeFileSync(long, longPage());
  try {
    const measured = await measure([...(named.length > 0 ? named : saved()), long]);
    if (args.includes('--list'))
      for (const one of measured.toSorted((a, b) => b.cold - a.cold)) console.log(line(one));
    const [ofLong, ofSaved] = [measured.at(-1)!, measured.slice(0, -1)];
    console.log(`long page: ${line(ofLong)}`);
    for (const name of timed) console.log([name.padEnd(12), ...spread(ofSaved, name)].join('\t'));
    console.log(JSON.stringify(totals(ofSaved, ofLong)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function saved(): string[] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus)
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(corpus, file));
}

async function measure(files: string[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  await withPages<Measured>(
    files,
    { entry: 'tests/bench/scan-page.ts', atOnce: 1, ownTabs: true },
    async ({ page, call }, file) => {
      const before = await page.metrics();
      const { fields, ms: cold } = FormScan.parse(await call('scan'));
      const after = await page.metrics();
      const { ms: warm } = await call<FormScan>('scan');
      const { first, again } = await call<{ first: number; again: number }>('classify');
      return {
        page: path.basename(file),
        fields: fields.length,
        cold,
        warm,
        coldClassify: first,
        classify: again,
        ...(await call<{ find: number; see: number }>('stages')),
        plain: await call<number>('plainLook'),
        layouts: after.LayoutCount! - before.LayoutCount!,
        styles: after.RecalcStyleCount! - before.RecalcStyleCount!,
      };
    },
    (one) => measured.push(one),
  );
  return measured;
}

const line = (one: Measured) =>
  [one.page, `${one.fields} fields`, ...timed.map((name) => `${name} ${round(one[name])}`)].join(
    '  ',
  );

const round = (amount: number) => Number(amount.toFixed(1));

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

function spread(of: readonly Measured[], name: (typeof timed)[number]) {
  return Object.values(shares(of.map((one) => one[name])));
}

function totals(of: readonly Measured[], long: Measured) {
  return {
    pages: of.length,
    fields: of.reduce((sum, { fields }) => sum + fields, 0),
    cold: shares(of.map(({ cold, coldClassify }) => cold + coldClassify)),
    warm: shares(of.map(({ warm, classify }) => warm + classify)),
    plain: shares(of.map(({ plain }) => plain)),
    layouts: Math.max(...of.map(({ layouts }) => layouts), long.layouts),
    longPage: {
      cold: round(long.cold + long.coldClassify),
      warm: round(long.warm + long.classify),
    },
  };
}

function shares(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: round(at(sorted, 0.5)), p90: round(at(sorted, 0.9)), max: round(at(sorted, 1)) };
}
