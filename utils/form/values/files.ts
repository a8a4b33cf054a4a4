import { plain } from '../plain-text';
import type { SkipReason } from '../plan';
import type { FieldSnapshot } from '../snapshot';
import type { OwnFile, Value } from './wanted';

/** An upload that reads a resume to fill the form by guesses of its own: not what an application is judged by. */
const parser =
  /autofill|auto-fill|parse|prefill|import|quick apply|easy apply|apply with|automatisch|automatique/;

/** What forms call the types that people keep documents in, by the endings of their names. */
const called: readonly (readonly [ending: string, said: RegExp])[] = [
  ['.pdf', /(?<!\p{L})pdfs?(?!\p{L})/u],
  ['.docx', /(?<!\p{L})(?:docx|(?:ms |microsoft )?word)(?!\p{L})/u],
  ['.doc', /(?<!\p{L})(?:docs?|(?:ms |microsoft )?word)(?!\p{L})/u],
  ['.rtf', /(?<!\p{L})rtf(?!\p{L})/u],
  ['.txt', /(?<!\p{L})(?:txt|plain text|text file)(?!\p{L})/u],
  ['.odt', /(?<!\p{L})odt(?!\p{L})/u],
  ['.html', /(?<!\p{L})html?(?!\p{L})/u],
  ['.jpg', /(?<!\p{L})jpe?g(?!\p{L})/u],
  ['.png', /(?<!\p{L})png(?!\p{L})/u],
];

const endingOf = (name: string) => /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';

const spoken = ({ label, help, placeholder }: FieldSnapshot) =>
  plain(`${label} ${help} ${placeholder}`);

const merelyNamed =
  /\b(?:example|e\.g|such as|preferabl\w*|prefer\w*|ideally|z\.b|zum beispiel|par exemple|por ejemplo|por exemplo|ad esempio|bijvoorbeeld)\b/;

/** What the help text lists, where it lists types and not examples. */
function isSpokenOf(field: FieldSnapshot, name: string): boolean {
  const text = spoken(field);
  const listed = called.filter(([, said]) => said.test(text)).map(([ending]) => ending);
  return listed.length === 0 || merelyNamed.test(text) || listed.includes(endingOf(name));
}

/** Whether a file is of a type that the field says it takes. */
function accepts(field: FieldSnapshot, { name, type }: OwnFile): boolean {
  const listed = (field.constraints.accept ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (listed.length === 0) return isSpokenOf(field, name);
  return listed.some((one) => {
    if (one.startsWith('.')) return name.toLowerCase().endsWith(one);
    if (one.endsWith('/*')) return one === '*/*' || type.startsWith(one.slice(0, -1));
    return one === type || one === '*' || `.${one}` === endingOf(name);
  });
}

const units: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, g: 1_000_000_000 };
const size = /(\d{1,5}(?:[.,]\d{1,2})?)\s?(k|m|g)(?:i?b|o|bytes?|egabytes?|ilobytes?)(?!\p{L})/gu;

/** The largest file that a field's own words allow, in bytes; several are said for several uses: the least holds. */
function largestSize(field: FieldSnapshot): number {
  const sizes = [...spoken(field).matchAll(size)].map(
    ([, amount, unit]) => Number(amount!.replace(',', '.')) * units[unit!]!,
  );
  return Math.min(Number.POSITIVE_INFINITY, ...sizes.filter((one) => one > 0));
}

/** One of the files that the field takes, or why it takes none of them. */
function fitting(field: FieldSnapshot, files: readonly OwnFile[]): OwnFile | SkipReason {
  if (files.length === 0) return 'no-data';
  const typed = files.filter((one) => accepts(field, one));
  if (typed.length === 0) return 'wrong-file-type';
  const most = largestSize(field);
  // A megabyte is 1000 or 1024 kilobytes, as the page's writer took it: nobody's file hangs on that.
  return typed.find(({ size: bytes = 0 }) => bytes <= most * 1.04) ?? 'file-too-large';
}

const file =
  (use: OwnFile['use']): Value =>
  ({ field, row, rows }, { files }) => {
    if (parser.test(spoken(field))) return 'not-ours-to-fill';
    if (row < rows - 1) return 'unsure';
    const one = fitting(
      field,
      files.filter((kept) => kept.use === use),
    );
    return typeof one === 'string'
      ? one
      : { text: one.name, source: { from: 'file', file: one.id } };
  };

export const resumeFile = file('resume');
export const coverLetterFile = file('cover-letter');
