import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { classifyFields } from '@/utils/form/classify-fields';
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
  classify: number;
  find: number;
  see: number;
  /** What a look costs that knows nothing but native controls and their labels. */
  plain: number;
  /** Layouts and style passes that the scan made the browser do. */
  layouts: number;
  styles: number;
}

const timed = ['cold', 'warm', 'find', 'see', 'classify', 'plain', 'layouts', 'styles'] as const;

/**
 * `node tests/bench/bench.mjs scan [--list] [PAGE…]`: how long reading and classifying take on saved pages and on one of 20,000 nodes
 * and 500 fields, and how often they make the browser lay a page out. Ends with one line of JSON.
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
    for (const name of timed) console.log([name.padEnd(9), ...spread(ofSaved, name)].join('\t'));
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
    { entry: 'tests/bench/scan-page.ts', atOnce: 1 },
    async ({ page, call }, file) => {
      const before = await page.metrics();
      const { fields, ms: cold } = FormScan.parse(await call('scan'));
      const after = await page.metrics();
      const started = performance.now();
      classifyFields(fields);
      const classify = performance.now() - started;
      const { ms: warm } = await call<FormScan>('scan');
      return {
        page: path.basename(file),
        fields: fields.length,
        cold,
        warm,
        classify,
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
  const sorted = of.map((one) => one[name]).toSorted((a, b) => a - b);
  return [0.5, 0.9, 1].map((share) => round(at(sorted, share)));
}

function totals(of: readonly Measured[], long: Measured) {
  const sums = of.map(({ cold, classify }) => cold + classify).toSorted((a, b) => a - b);
  return {
    pages: of.length,
    fields: of.reduce((sum, { fields }) => sum + fields, 0),
    p50: round(at(sums, 0.5)),
    p90: round(at(sums, 0.9)),
    max: round(at(sums, 1)),
    layouts: Math.max(...of.map(({ layouts }) => layouts), long.layouts),
    longPage: round(long.cold + long.classify),
  };
}
