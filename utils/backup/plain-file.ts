import { fail, ok, type Result } from '../result';
import { type Backup, type BackupFailure, mostBytes } from './backup';
import { Content } from './content';
import { digest, hex } from './digest';
import { dropsNothing } from './drops-nothing';
import { isDeeperThan } from './is-deeper-than';

/**
 * One line of JSON that a person can open and any program can read, ended by the digest of all that stands before:
 * {"format":"bespoke-backup","version":1,"madeAt":"…","content":{…},"sha256":"…"}
 */
const format = 'bespoke-backup';
const version = 1;

/** Imports go no deeper than 32 (`clean-json.ts`), and what holds them adds a handful. */
const deepest = 100;

const seal = (digested: string) => `,"sha256":"${digested}"}`;
const sealLength = seal('0'.repeat(64)).length;
const begins = `{"format":"${format}","version":`;

type Head = { version: number; madeAt: string; content: unknown };

export async function writePlain({
  madeAt,
  content,
}: Backup): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  if (base64Length(content) > mostBytes) return fail('too-large');
  const written = jsonOf({ format, version, madeAt, content: Content.encode(content) });
  if (written === undefined || written.length > mostBytes) return fail('too-large');
  const body = new TextEncoder().encode(written.slice(0, -1));
  const end = new TextEncoder().encode(seal(hex(await digest(body))));
  const bytes = new Uint8Array(body.length + end.length);
  bytes.set(body);
  bytes.set(end, body.length);
  return bytes.length > mostBytes ? fail('too-large') : ok(bytes);
}

/** How much of a file the bytes alone would take: known without writing them. */
function base64Length({ files, trash }: Content): number {
  const removed = trash.flatMap((one) => (one.store === 'files' ? [one.record] : []));
  const length = [...files, ...removed].reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return (length / 3) * 4;
}

/** Undefined where the browser has no string that long. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export async function readPlain(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Backup, BackupFailure>> {
  if (bytes.length > mostBytes) return fail('too-large');
  if (!isPlain(bytes)) return fail('not-a-backup');
  const head = headOf(bytes);
  if (!head) return fail('damaged');
  if (head.version > version) return fail('newer');
  if (head.version !== version || !(await isWhole(bytes))) return fail('damaged');
  if (isDeeperThan(deepest, head.content)) return fail('damaged');
  const parsed = Content.safeParse(head.content);
  // Whole, and yet of another shape: only another version writes so.
  if (!parsed.success || !dropsNothing(head.content, parsed.data)) return fail('newer');
  return ok({ madeAt: head.madeAt, content: parsed.data });
}

const isPlain = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(0, begins.length)) === begins;

function headOf(bytes: Uint8Array): Head | undefined {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isHead = typeof read.version === 'number' && typeof read.madeAt === 'string';
    return isHead ? read : undefined;
  } catch {
    return undefined;
  }
}

async function isWhole(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const end = bytes.length - sealLength;
  const digested = hex(await digest(bytes.subarray(0, end)));
  return new TextDecoder().decode(bytes.subarray(end)) === seal(digested);
}
