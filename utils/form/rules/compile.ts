import type { Language, Patterns, Reading, Rule } from './rule';

export interface CompiledRule extends Pick<Rule, 'part' | 'on'> {
  kind: Reading;
  /** Whether a short label, without required marks, is the name of such a field. */
  says(label: string): boolean;
  /** Whether a question of any length asks for it. */
  asks(label: string): boolean;
}

type Tells = (label: string) => boolean;

const never: Tells = () => false;

/** Languages that no text in Latin letters alone is in. */
const otherScripts = new Set<Language>(['uk', 'ru', 'ja', 'ko', 'zh']);
const otherLetters = /[\u0370-\uffff]/;

function alternation(patterns: Patterns, isOf: (language: Language) => boolean) {
  const rows = Object.entries(patterns) as [Language, string][];
  return rows
    .flatMap(([language, pattern]) => (isOf(language) ? [`(?:${pattern})`] : []))
    .join('|');
}

function matcher(pattern: string, isWhole: boolean): Tells {
  if (pattern === '') return never;
  const told = new RegExp(isWhole ? `^(?:${pattern})$` : pattern, 'u');
  return (label) => told.test(label);
}

/** Two patterns, since most texts are in Latin letters and need not be held against the others. */
function inAnyScript(patterns: Patterns | undefined, isWhole: boolean): Tells {
  if (!patterns) return never;
  const latin = matcher(
    alternation(patterns, (one) => !otherScripts.has(one)),
    isWhole,
  );
  const others = matcher(
    alternation(patterns, (one) => otherScripts.has(one)),
    isWhole,
  );
  return (label) => latin(label) || (otherLetters.test(label) && others(label));
}

export function compileRule({ kind, part, on, says, asks, not }: Rule): CompiledRule {
  const vetoes = matcher(not ?? '', false);
  const unlessVetoed =
    (tells: Tells): Tells =>
    (label) =>
      tells(label) && !vetoes(label);
  return {
    kind,
    part,
    on,
    says: unlessVetoed(inAnyScript(says, true)),
    asks: unlessVetoed(inAnyScript(asks, false)),
  };
}
