import { fail, ok, type Result } from '../result';
import type { ImportFailure } from './import';

/** Unpacked; a resume's XML or an export's tables are far below, a bomb is far above. */
const mostUnpacked = 16 * 1024 * 1024;
const mostFiles = 2_000;

export type Unzipped = Map<string, Uint8Array>;

/** The wanted files of a ZIP, unpacked piece by piece so that one made to fill the memory is noticed in time. */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Result<Unzipped, ImportFailure>> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const files: Unzipped = new Map();
  let unpacked = 0;
  let seen = 0;
  let failure: ImportFailure | undefined;
  const unzipper = new Unzip((file) => {
    if (++seen > mostFiles) failure = { why: 'too-large', most: mostUnpacked };
    if (failure || !wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, last) => {
      if (error) failure ??= { why: 'damaged', format: 'zip' };
      unpacked += part?.length ?? 0;
      if (unpacked > mostUnpacked) failure ??= { why: 'too-large', most: mostUnpacked };
      if (failure) return;
      parts.push(part);
      if (last) files.set(file.name, joined(parts));
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failure; at += 16_384)
      unzipper.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  } catch {
    failure ??= { why: 'damaged', format: 'zip' };
  }
  return failure ? fail(failure) : ok(files);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
