import type messages from '@/public/_locales/en/messages.json';
import { isolate } from './isolate';

export type TextKey = keyof typeof messages;
type Lookup = (key: TextKey, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;

/** Says where interface text comes from: the browser's own i18n in the extension, a table in a test. */
export const useTexts = (source: Lookup) => {
  lookup = source;
};

function lookUp(key: TextKey, substitutions: (string | number)[]): string {
  if (substitutions.length === 0) return lookup(key, []);
  const direction = lookup('interface_direction', []);
  return lookup(
    key,
    substitutions.map((one) => isolate(String(one), direction)),
  );
}

/** Interface text in the owner's language. `substitutions` fill $1, $2, … */
export const t = (key: TextKey, ...substitutions: (string | number)[]) =>
  lookUp(key, substitutions);

/** A text that only some languages keep, such as a third plural form; '' in the others. */
export const textOnlyHere = (key: string, ...substitutions: (string | number)[]) =>
  lookUp(key as TextKey, substitutions);
