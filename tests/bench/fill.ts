import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '@/scripts/browsers.mjs';
import { readJsonResume } from '@/utils/formats/json-resume';
import { bundlePageCode } from '../lab/page-code';
import { replicas } from '../replicas/replicas';
import { serveReplicas } from '../replicas/serve-replicas';
import { standardResume } from '../replicas/standard-resume';
import { type FieldOutcome, fillReplica, type ReplicaOutcome } from './fill-replica';

interface Row {
  fields: number;
  fillable: number;
  understood: number;
  stuck: number;
  wrong: number;
}

const count = (outcomes: readonly FieldOutcome[]): Row => ({
  fields: outcomes.length,
  fillable: outcomes.filter(({ fillable }) => fillable).length,
  understood: outcomes.filter(({ understood }) => understood).length,
  stuck: outcomes.filter(({ fillable, verdict }) => fillable && verdict === 'right').length,
  wrong: outcomes.filter(({ verdict }) => verdict === 'wrong').length,
});

const columns = ['fields', 'fillable', 'understood', 'stuck', 'wrong'] as const;

function table(rows: readonly (readonly [name: string, row: Row])[]): string {
  const head = `| | ${columns.join(' | ')} |\n| --- |${columns.map(() => ' --: |').join('')}`;
  const lines = rows.map(
    ([name, row]) => `| ${name} | ${columns.map((key) => row[key]).join(' | ')} |`,
  );
  return [head, ...lines].join('\n');
}

const groupBy = (outcomes: readonly FieldOutcome[], keyOf: (one: FieldOutcome) => string) =>
  [...Map.groupBy(outcomes, keyOf)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, of]) => [key, count(of)] as const);

/**
 * `npm run bench:fill [-- --list] [-- --out FILE] [-- NAME…]`: fills every living page with the standard resume and answers, every step agreed
 * to, and reads what a person would see. Ends with one line of JSON.
 */
export default async function benchFill(args: string[]) {
  const list = args.includes('--list');
  const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : undefined;
  const names = args.filter((arg) => !arg.startsWith('--') && arg !== out);
  const chosen = replicas.filter(
    ({ name }) => names.length === 0 || names.some((one) => name.includes(one)),
  );
  if (chosen.length === 0) throw new Error(`No page is called ${names.join(' or ')}`);
  const read = readJsonResume(JSON.stringify(standardResume));
  if (!read.ok) throw new Error('The standard resume is no resume');
  const [server, code, browser] = await Promise.all([
    serveReplicas(),
    bundlePageCode('content/form/form-tools.ts', 'labCode'),
    puppeteer.launch({
      executablePath: chromiumPath(),
      headless: true,
      defaultViewport: { width: 1280, height: 900 },
      args: [
        ...chromiumFlags,
        '--lang=en-US',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    }),
  ]);
  const outcomes: ReplicaOutcome[] = [];
  for (const replica of chosen) {
    const page = await browser.newPage();
    const address = server.addressOf(replica.name);
    const outcome = await fillReplica(page, { replica, address, code, resume: read.value.resume });
    if (outcome.failed) console.error(`${replica.name}: ${outcome.failed}`);
    outcomes.push(outcome);
    await page.close();
  }
  await browser.close();
  await server.close();

  const fields = outcomes.flatMap((outcome) => outcome.fields);
  if (list) listMisses(outcomes);
  const bySystem = outcomes.map(
    ({ replica, fields: of }) => [`${replica.title} (${replica.name})`, count(of)] as const,
  );
  const byBoth = outcomes.flatMap(({ replica, fields: of }) =>
    groupBy(of, ({ field }) => field.control).map(
      ([control, row]) => [`${replica.title} · ${control}`, row] as const,
    ),
  );
  const report = [
    ['By system', table(bySystem)],
    ['By control', table(groupBy(fields, ({ field }) => field.control))],
    ['By system and control', table(byBoth)],
  ]
    .map(([title, text]) => `## ${title}\n\n${text}`)
    .join('\n\n');
  const totals = {
    ...count(fields),
    pages: outcomes.length,
    failed: outcomes.filter(({ failed }) => failed !== undefined).length,
    traps: outcomes.reduce((sum, { traps }) => sum + traps, 0),
    submits: outcomes.reduce((sum, { submits }) => sum + submits, 0) + server.posts.length,
    notUndone: outcomes.flatMap(({ notUndone }) => notUndone).length,
    kept: outcomes.flatMap(({ kept }) => kept).length,
  };
  console.log(report);
  if (out) writeFileSync(out, `${measured}\n${report}\n\n\`${JSON.stringify(totals)}\`\n`);
  console.log(JSON.stringify(totals));
  if (totals.failed > 0) process.exitCode = 1;
}

const measured = `# Fill rate

How many fields of living replicas of application forms (\`tests/replicas\`) the extension's own code understands and fills
with one made-up resume, every step agreed to, as a person then sees them: \`fillable\` is what that resume and its answers
have something for, \`stuck\` what shows the right value once the page has settled, \`wrong\` what shows any other.

    npm run bench:fill -- --out docs/fill-rate.md
`;

function listMisses(outcomes: readonly ReplicaOutcome[]) {
  for (const { replica, fields, notUndone, kept, traps } of outcomes) {
    for (const { field, kind, verdict, seen, understood } of fields)
      if (verdict !== 'right' || !understood)
        console.log(
          [
            replica.name,
            field.control,
            field.label,
            `${field.kind}←${kind}`,
            verdict,
            seen.join(', '),
            JSON.stringify(field.right),
          ].join('\t'),
        );
    for (const label of notUndone) console.log(`${replica.name}\tnot undone\t${label}`);
    for (const label of kept) console.log(`${replica.name}\tsaid to stay\t${label}`);
    if (traps > 0) console.log(`${replica.name}\ttraps touched\t${traps}`);
  }
}
