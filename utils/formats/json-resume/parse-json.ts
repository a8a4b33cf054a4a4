import { fail, ok, type Result } from '../../result';
import { LooseJson } from './loose-json';

export interface JsonFailure {
  why: 'not-json';
  line: number;
  column: number;
}

export interface ParsedJson {
  value: unknown;
  /** The first line that needed mending; missing when the text is JSON as the standard has it. */
  mendedLine?: number;
}

/** JSON, or nearly: as written by hand, with comments, commas too many, values left out, breaks in texts. */
export function parseJson(text: string): Result<ParsedJson, JsonFailure> {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return ok({ value: JSON.parse(plain) });
  } catch {
    return parseLoosely(plain);
  }
}

function parseLoosely(text: string): Result<ParsedJson, JsonFailure> {
  const reader = new LooseJson(text);
  const value = reader.read();
  if (reader.wrongAt !== undefined)
    return fail({ why: 'not-json', ...place(text, reader.wrongAt) });
  return ok({ value, mendedLine: place(text, reader.mendedAt ?? 0).line });
}

function place(text: string, at: number) {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
