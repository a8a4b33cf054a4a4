import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const writers = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;
const exported = /^export (?:const|function|class) (\w+)/gm;

/** Called while a schema is made; all else only where somebody asks for a JSON Schema. */
const makers = /^create\w+Method$/;

const stubOf = (source: string) =>
  [
    "const none = () => { throw new Error('JSON Schema was left out of this build'); };",
    ...[...source.matchAll(exported)].map(
      ([, name = '']) => `export const ${name} = ${makers.test(name) ? '() => none' : 'none'};`,
    ),
  ].join('\n');

/** What zod says of a value in English: nobody reads it, for people are told in their own language by our own texts. */
const words = /\/zod\/v4\/locales\/en\.js$/;
const noWords = "export default () => ({ localeError: () => 'Invalid input' });";

/**
 * zod as far as it is used here: without the writer of JSON Schema that hangs on every schema, a fifth of it, where no
 * tree shaking reaches, and without its English sentences.
 */
export function leanZod(): Plugin {
  return {
    name: 'bespoke:lean-zod',
    enforce: 'pre',
    load: (id) =>
      writers.test(id) ? stubOf(readFileSync(id, 'utf8')) : words.test(id) ? noWords : undefined,
  };
}
