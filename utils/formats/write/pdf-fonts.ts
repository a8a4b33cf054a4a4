import type { Design } from './designs';
import { japaneseFile } from './japanese-letters';

export const weights = ['400', '600'] as const;
export type Weight = (typeof weights)[number];

/** Which of our files draws a letter; the first that matches. */
// biome-ignore-start lint/suspicious/noMisleadingCharacterClass: each letter is asked for alone
const scripts: ReadonlyArray<readonly [name: string, letters: RegExp]> = [
  [
    'latin',
    /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2002-\u200a\u2010-\u2015\u2018-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2212\u2215]/u,
  ],
  [
    'vietnamese',
    /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9\u20ab]/u,
  ],
  [
    'latin-ext',
    /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u0304\u0308\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20c0\u2113]/u,
  ],
  ['greek', /[\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ff]/u],
  ['cyrillic', /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u],
];

// biome-ignore-end lint/suspicious/noMisleadingCharacterClass: each letter is asked for alone

const files = import.meta.glob<string>(['./fonts/*.woff', './fonts/japanese/*.woff'], {
  query: '?inline',
  import: 'default',
});
const names = { sans: 'source-sans-3', serif: 'source-serif-4' } as const;

/** Names the font that draws a letter; undefined where none of ours does. */
export function scriptOf(letter: string): string | undefined {
  const script = scripts.find(([, letters]) => letters.test(letter))?.[0];
  if (script) return script;
  const file = japaneseFile(letter);
  return file === undefined ? undefined : `${japanese}${file}`;
}

const japanese = 'japanese-';

/** Comes in one weight and one face: three megabytes are enough. */
export const isJapanese = (script: string) => script.startsWith(japanese);

const fileName = (face: Design['face'], script: string, weight: Weight) =>
  isJapanese(script)
    ? `japanese/noto-sans-jp-${script.slice(japanese.length)}-400`
    : `${names[face]}-${script}-${weight}`;

/** One of our font files. */
export async function loadFont(face: Design['face'], script: string, weight: Weight) {
  const url = await files[`./fonts/${fileName(face, script, weight)}-normal.woff`]!();
  const binary = atob(url.slice(url.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
