// `npm test`: sets up, runs every check, and ends with one plain line of what passed and what failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, run, setUp } from './set-up.mjs';

const began = Date.now();
const browsers = setUp({ firefox: true });
const reports = mkdtempSync(path.join(os.tmpdir(), 'bespoke-test-'));
const corpus = existsSync(path.join(root, '..', 'shared', 'corpus'));

const build = (browser) => ['wxt', ['build', '-b', browser, '--mv3']];
const vitest = (project, ...files) => ({ project, files });

/** In order: the quick ones first, and nothing in a browser before it is built. */
const checks = [
  { name: 'format and lint', command: ['biome', ['ci', '.']] },
  { name: 'prepare', command: ['wxt', ['prepare']] },
  { name: 'types', command: ['tsc', ['--noEmit']] },
  { name: 'nothing unused', command: ['knip', ['--no-progress']] },
  { name: 'architecture and unit', tests: vitest('unit') },
  { name: 'dom', tests: vitest('dom') },
  { name: 'living replicas of forms', tests: vitest('replicas') },
  { name: 'build for Chromium', command: build('chrome') },
  { name: 'build for Firefox', command: build('firefox') },
  {
    name: 'as the store of Firefox reads it',
    command: ['web-ext', ['lint', '-s', '.output/firefox-mv3', '--warnings-as-errors']],
  },
  { name: 'end to end in Chromium', tests: vitest('e2e', 'tests/e2e/chromium') },
  {
    name: 'end to end in Firefox',
    tests: vitest('e2e', 'tests/e2e/firefox'),
    skip: !browsers.firefox && 'no Firefox here',
  },
  { name: 'corpus', tests: vitest('corpus'), skip: !corpus && 'no corpus here' },
];

function runTests({ project, files }) {
  const outputFile = path.join(reports, `${project}${files.length}.json`);
  rmSync(outputFile, { force: true });
  const code = run('vitest', [
    'run',
    '--project',
    project,
    ...files,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ]);
  if (!existsSync(outputFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(outputFile, 'utf8'));
  // A file that does not load, or an error outside any test, fails the run without a failed test.
  const failed = code !== 0 ? Math.max(report.numFailedTests, 1) : report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests,
    inputs: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .reduce((sum, { meta }) => sum + (meta?.inputs ?? 0), 0),
    why: report.testResults.flatMap(reasonsOf),
  };
}

/** Of one test file's part of vitest's JSON report: each failed test with the start of its message. */
function reasonsOf({ name, message, assertionResults }) {
  const file = path.relative(root, name);
  const broken = assertionResults.filter(({ status }) => status === 'failed');
  if (message && broken.length === 0) return [`${file}: ${message.slice(0, 600)}`];
  return broken.map(
    ({ fullName, failureMessages }) =>
      `${file}: ${fullName}: ${failureMessages.join(' ').slice(0, 600)}`,
  );
}

function runCheck({ name, command, tests, skip }) {
  console.log(`\n── ${name}${skip ? `: left out, ${skip}` : ''}`);
  if (skip) return { passed: 0, failed: 0, skipped: 1 };
  if (tests) return runTests(tests);
  return run(...command) === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

const results = checks.map((check) => ({ name: check.name, ...runCheck(check) }));
rmSync(reports, { recursive: true, force: true });

const total = (key) => results.reduce((sum, result) => sum + (result[key] ?? 0), 0);
const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
console.log(
  `\n${Math.round((Date.now() - began) / 1000)} s.${broken.length ? ` Failed: ${broken.join(', ')}.` : ''}`,
);
for (const line of results.flatMap(({ why = [] }) => why)) console.log(line);
console.log(`${total('inputs')} made-up inputs tried`);
if (total('skipped') > 0) console.log(`${total('skipped')} left out`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
