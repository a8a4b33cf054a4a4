/**
 * `node scripts/licences.mjs`: writes public/licences.txt, what the product is made of beside its own code: every package
 * that may ship, by the lock file, and the fonts, each with its licence word for word.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const fonts = 'utils/formats/write/fonts';
const head = [
  'What Bespoke is made of beside its own code',
  'Some of it is changed at the build: `docs/store/packages.md` in the source says what, and why.',
];
const rule = '─'.repeat(78);

/** Tools of which a part goes into what they build. */
const built = ['webextension-polyfill', 'wxt', 'vite'].map((name) => `node_modules/${name}`);

/** Types ship nothing. */
const isShipped = ([place, { dev, optional, devOptional }]) =>
  built.includes(place) ||
  (place !== '' && !dev && !optional && !devOptional && !/\/(@types\/|undici-types)/.test(place));

const textIn = (folder) => {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  if (!file) return '';
  // What a tool has bundled into itself goes into nothing that it builds.
  const [own = ''] = readFileSync(path.join(folder, file), 'utf8').split(
    /\n#+ Licenses of bundled/,
  );
  return own.trim();
};

/** By the name, as the lock file has it. */
export const shippedPackages = () =>
  Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
    .filter(isShipped)
    .map(([place, { version }]) => ({
      place,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
    }))
    .toSorted((a, b) => a.place.localeCompare(b.place, 'en'));

const ofPackage = ({ place, name, version }) => {
  const { license = '' } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
  return [`${name} ${version}`, license, textIn(place)];
};

const ofFont = (file) => [
  file.replace('LICENSE-', ''),
  'OFL-1.1',
  readFileSync(path.join(fonts, file), 'utf8').trim(),
];

/** The whole file, as it must be for what is in the lock file now. */
export function licences() {
  const files = readdirSync(fonts).filter((name) => name.startsWith('LICENSE-'));
  const parts = [...shippedPackages().map(ofPackage), ...files.map(ofFont)];
  const lines = parts.map((lines) => lines.filter((line) => line !== '').join('\n\n'));
  return `${[head.join('\n\n'), ...lines].join(`\n\n${rule}\n\n`)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync('public/licences.txt', licences());
