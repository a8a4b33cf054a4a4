import { parseArgs } from 'node:util';
import { LabError } from './lab-error';

/** Flags by name, the rest as files. An unknown flag is an error in a sentence. */
export function readArgs(args: string[], flags: Record<string, 'string' | 'boolean'>) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(flags).map(([name, type]) => [name, { type }])),
    });
    return { files: positionals, flags: values as Record<string, string & boolean> };
  } catch (error) {
    throw new LabError((error as Error).message);
  }
}
