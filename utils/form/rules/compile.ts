import type { Patterns, Reading, Rule } from './rule';

export interface CompiledRule extends Pick<Rule, 'part' | 'on'> {
  kind: Reading;
  /** Whether a short label, without required marks, is the name of such a field. */
  says(label: string): boolean;
  /** Whether a question of any length asks for it. */
  asks(label: string): boolean;
}

const never = /(?!)/;

const alternation = (patterns: Patterns | undefined) =>
  Object.values(patterns ?? {})
    .map((pattern) => `(?:${pattern})`)
    .join('|');

export function compileRule({ kind, part, on, says, asks, not }: Rule): CompiledRule {
  const whole = says ? new RegExp(`^(?:${alternation(says)})$`, 'u') : never;
  const within = asks ? new RegExp(alternation(asks), 'u') : never;
  const veto = not ? new RegExp(not, 'u') : never;
  return {
    kind,
    part,
    on,
    says: (label) => whole.test(label) && !veto.test(label),
    asks: (label) => within.test(label) && !veto.test(label),
  };
}
