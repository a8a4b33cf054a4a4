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

/** Follows references that form a ring, at the first reading of every schema: none of ours can, and JSON holds none. */
const rings = /\/zod\/v4\/core\/memoizer\.js$/;
const noRings = [
  'export const memoizer = () => undefined;',
  'export const isBackEdge = () => false;',
  'export const isRecursiveSchema = () => false;',
  'export class $ZodCyclicError extends Error {}',
].join('\n');

/** The reader of objects that writes code for itself: the schemas run uncompiled (`utils/zod-setup.ts`). */
const readers = /\/zod\/v4\/core\/schemas\.js$/;
const compiled = /^export const \$ZodObjectJIT = [\s\S]*?^\}\);$/m;
const uncompiled = 'export const $ZodObjectJIT = $ZodObject;';

function withoutCompiled(source: string): string {
  if (!compiled.test(source)) throw new Error('lean-zod: zod has no $ZodObjectJIT any more');
  return source.replace(compiled, () => uncompiled);
}

/**
 * zod as far as it is used here: without the writer of JSON Schema that hangs on every schema, a fifth of it, where no
 * tree shaking reaches, without what reads rings and writes code, and without its English sentences.
 */
export function leanZod(): Plugin {
  return {
    name: 'bespoke:lean-zod',
    enforce: 'pre',
    load(id) {
      if (writers.test(id)) return stubOf(readFileSync(id, 'utf8'));
      if (readers.test(id)) return withoutCompiled(readFileSync(id, 'utf8'));
      if (rings.test(id)) return noRings;
      return words.test(id) ? noWords : undefined;
    },
  };
}
