/**
 * Builds what the stores are handed, into `.output/packages`: the same bytes wherever and whenever it is run on the same
 * source; and what is packed for Firefox is what the source package builds. `npm run package`
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { differing, firefoxBuiltFrom, under } from './built-from.mjs';

const folder = '.output/packages';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** ZIP keeps local time without a zone: midday is the same day everywhere. */
const date = new Date(2020, 0, 1, 12);

const wxt = (...args) =>
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...args], { stdio: 'inherit' });

const tracked = () =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

function pack(name, root, files) {
  const entries = files
    .toSorted()
    .map((file) => [file, [readFileSync(path.join(root, file)), { mtime: date, os: 0, attrs: 0 }]]);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9 });
  writeFileSync(path.join(folder, name), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
}

rmSync('.output', { recursive: true, force: true });
wxt('prepare');
wxt('build', '-b', 'chrome', '--mv3');
wxt('build', '-b', 'firefox', '--mv3');
mkdirSync(folder, { recursive: true });

// Edge takes what Chrome takes. Mozilla's reviewers build the source themselves.
const sums = [
  pack(`bespoke-${version}-chrome.zip`, '.output/chrome-mv3', under('.output/chrome-mv3')),
  pack(`bespoke-${version}-edge.zip`, '.output/chrome-mv3', under('.output/chrome-mv3')),
  pack(`bespoke-${version}-firefox.zip`, '.output/firefox-mv3', under('.output/firefox-mv3')),
  pack(`bespoke-${version}-source.zip`, '.', tracked()),
];

const source = path.join(folder, `bespoke-${version}-source.zip`);
const others = firefoxBuiltFrom(source, (built) => differing(built, '.output/firefox-mv3'));
if (others.length > 0) {
  // Most often a file that git does not know yet.
  console.error(`Built from the source package, these are not the same: ${others.join(', ')}`);
  process.exit(1);
}

writeFileSync(path.join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
