// `npm run bench`: builds, runs every benchmark, each of which ends with one line of JSON, and writes docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** What each says in one sentence, by the values of its last line. */
const benches = [
  {
    name: 'fill',
    about: 'Living replicas of application forms, filled with every step agreed to.',
    says: ({ fillable, stuck, wrong, traps, submits, notUndone }) =>
      `${stuck} of ${fillable} fields filled and read back, ${wrong} wrong, ${traps} traps, ${submits} forms sent, ${notUndone} not undone.`,
  },
  {
    name: 'scan',
    about:
      'Saved application pages, against a look that knows native controls and their labels alone (`plain`).',
    says: ({ warm, cold, plain, layouts }) =>
      `Reading and classifying takes ${warm.p50} ms at the median and ${warm.p90} ms at the 90th percentile, the plain look ${plain.p50} and ${plain.p90} ms; in code that no engine has seen before ${cold.p50} and ${cold.p90} ms. Layouts that the page is made to do: ${layouts}.`,
    needsCorpus: true,
  },
  {
    name: 'rank',
    about: 'Graded cases of entries and postings, against plain BM25 and TF-IDF.',
    says: ({ all: { map }, test }) =>
      `Mean average precision ${map.engine}, of BM25 ${map.bm25}, of TF-IDF ${map.tfIdf}; on the cases that tuned nothing ${test.map.engine}, ${test.map.bm25} and ${test.map.tfIdf}.`,
  },
  {
    name: 'posting',
    about: 'Lines of postings that fitted nothing.',
    says: ({ devLinesAuc, devKnowledgeF1 }) =>
      `Lines that ask for something: AUC ${devLinesAuc}; what a line asks to know: F1 ${devKnowledgeF1}.`,
    needsCorpus: true,
  },
  {
    name: 'import',
    about: 'Facts of known resumes, read back from files of many makers, per cent.',
    says: (shares) =>
      `${Object.entries(shares)
        .map(([format, share]) => `${format} ${share}`)
        .join(', ')}.`,
    needsCorpus: true,
  },
  {
    name: 'editor',
    about: '500 entries of 10 texts each in the editor.',
    says: ({ open, key }) => `It opens in ${open} ms, a keystroke costs ${key} ms.`,
  },
  {
    name: 'popup',
    about: 'The popup on a posting, against an extension page with nothing in it.',
    says: ({ paintedRatio, usableRatio, openings, grownKB }) =>
      `Painted after ${paintedRatio} times that, usable after ${usableRatio}; its heap grows by ${grownKB} kB over ${openings} openings.`,
  },
  {
    name: 'kill',
    about:
      'The browser killed at random moments of editing, importing, filling, picking entries and keeping notes.',
    says: ({ kills, saves, lost }) => `${kills} kills, ${saves} saves, ${lost} lost.`,
  },
];

const corpus = existsSync('../shared/corpus');

function runBench({ name, needsCorpus }) {
  if (needsCorpus && !corpus) {
    console.log(`${name}: left out, no corpus here`);
    return undefined;
  }
  console.log(`\n── ${name}`);
  const { status, stdout } = spawnSync(process.execPath, ['tests/bench/bench.mjs', name], {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

const section = ({ name, about, says }, result) =>
  [
    `## ${name}`,
    about,
    ...(result ? [says(result), `    ${JSON.stringify(result)}`] : ['Left out: no corpus here.']),
  ]
    .filter(Boolean)
    .join('\n\n');

const built = spawnSync(
  process.execPath,
  ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome', '--mv3'],
  { stdio: 'inherit' },
);
if (built.status !== 0) throw new Error('The build failed');

const sections = benches.map((bench) => section(bench, runBench(bench)));
const head = `# Benchmarks

Written by \`npm run bench\`; each part by \`npm run bench:NAME\` alone. Times depend on the machine (here ${availableParallelism()} cores,
shared with other work) and are worth comparing only within one run: with the plain look, the plain ranking and the empty
page that stand beside them. The figures of forms are told field by field in [fill-rate.md](fill-rate.md).
`;
writeFileSync('docs/benchmarks.md', `${head}\n${sections.join('\n\n')}\n`);
console.log('\ndocs/benchmarks.md is written');
