/** In characters; NIST SP 800-63B's least for a secret that a person thinks of. */
export const shortestPassphrase = 8;

/** `refused`: too short to protect anything. */
export type Strength = 'refused' | 'weak' | 'fair' | 'good';

/** What a guesser tries first: words of keyboards, of this very page, and counting. */
const known =
  /^(?:pass(?:word|phrase)?|bespoke|resume|backup|qwert[yz]\w*|letmein|welcome|admin|abc)/i;

/** Equal and counting neighbours ("aaa", "123", "cba") add nothing that has to be guessed. */
function lengthThatCounts(text: string): number {
  const codes = Array.from(text, (character) => character.codePointAt(0)!);
  const steps = codes.map((code, at) => (at === 0 ? Number.NaN : code - codes[at - 1]!));
  return steps.filter((step, at) => {
    const goesOn = Math.abs(step) <= 1 && (step === 0 || step === steps[at - 1]);
    return !goesOn;
  }).length;
}

const kindsOfCharacter = [/\p{Ll}/u, /\p{Lu}/u, /\p{Lo}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

/**
 * How long a passphrase would stand against somebody who has the file and machines to guess with. What counts is
 * length: a sentence of four words is better than eight odd signs.
 */
export function passphraseStrength(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC');
  if (Array.from(text).length < shortestPassphrase) return 'refused';
  const kinds = kindsOfCharacter.filter((kind) => kind.test(text)).length;
  const distinct = new Set(text).size;
  const length = lengthThatCounts(text) - (known.test(text) ? 6 : 0);
  if (distinct < 5 || length < 10) return 'weak';
  if (length >= 18 || (length >= 14 && kinds >= 3)) return 'good';
  return 'fair';
}
