import type { ImportFailure } from './import';

type OtherFormat = Extract<ImportFailure, { why: 'other-format' }>['format'];

/** How files that hold no plain text begin, once read as UTF-8 or Latin-1; the first that fits names the format. */
const beginnings: ReadonlyArray<readonly [string, OtherFormat]> = [
  ['%pdf-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['pk\u0003\u0004', 'zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'word'],
  ['\ufffd\ufffd\u0011\ufffd', 'word'],
];

/** The format of a file that holds no plain text, told by how it begins; undefined for text. */
export function otherFormat(text: string): OtherFormat | undefined {
  const beginning = text
    .slice(0, 8_000)
    .replace(/^\uFEFF?\s*/, '')
    .toLowerCase();
  const known = beginnings.find(([start]) => beginning.startsWith(start))?.[1];
  if (known === 'zip' && beginning.includes('word/')) return 'word';
  return known ?? (beginning.includes('\0') ? 'binary' : undefined);
}
