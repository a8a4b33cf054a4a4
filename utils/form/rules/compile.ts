import { keyOf, keysIn, needlesOf } from './needles';
import type { Patterns } from './rule';

/** What of a field is held against the rules. */
interface Heard {
  /** A question of any length. */
  question?: string;
  /** What may be the name of a field: short, without required marks. */
  names: readonly string[];
}

interface Worded {
  says?: Patterns;
  asks?: Patterns;
  not?: string;
}

/** The first rule that tells a field by its words, among those allowed. */
export type FindRule<Rule> = (heard: Heard, allows?: (rule: Rule) => boolean) => Rule | undefined;

/**
 * Makes the rules ready to be asked. To try a thousand patterns on every label, or only to get them ready, takes longer
 * than all the rest: a wording is tried where the text has the letters that it cannot do without.
 */
export function compileRules<Rule extends Worded>(rules: readonly Rule[]): FindRule<Rule> {
  let index: Index<Rule> | undefined;
  return ({ question, names }, allows = () => true) => {
    const questions = question === undefined ? [] : [question];
    index ??= indexOf(rules);
    return index
      .among([...questions, ...names])
      .find(
        (wording) =>
          allows(wording.rule) && (wording.isName ? names : questions).some(toldBy(wording)),
      )?.rule;
  };
}

function indexOf<Rule extends Worded>(rules: readonly Rule[]): Index<Rule> {
  const index = new Index<Rule>();
  rules.forEach((rule, place) => {
    for (const pattern of Object.values(rule.asks ?? {}))
      index.add({ rule, place, pattern, isName: false });
    for (const pattern of Object.values(rule.says ?? {}))
      index.add({ rule, place, pattern, isName: true });
  });
  return index;
}

/** One way of putting what a rule asks, in one language. */
interface Wording<Rule extends Worded> {
  rule: Rule;
  place: number;
  pattern: string;
  /** Whether it is all of a name, rather than a part of a question. */
  isName: boolean;
}

const toldBy =
  ({ pattern, isName, rule }: Wording<Worded>) =>
  (text: string) =>
    regexFor(isName ? `^(?:${pattern})$` : pattern).test(text) &&
    !(rule.not && regexFor(rule.not).test(text));

const regexes = new Map<string, RegExp>();

/** Most patterns are never asked for: each is made ready when it is. */
function regexFor(pattern: string): RegExp {
  const known = regexes.get(pattern) ?? new RegExp(pattern, 'u');
  regexes.set(pattern, known);
  return known;
}

/** Finds, in the order of their rules, the wordings that could be in a text. */
class Index<Rule extends Worded> {
  private readonly byKey = new Map<string, Wording<Rule>[]>();
  private readonly always: Wording<Rule>[] = [];

  add(wording: Wording<Rule>): void {
    const needles = needlesOf(wording.pattern);
    if (!needles) this.always.push(wording);
    for (const needle of needles ?? []) {
      const key = keyOf(needle);
      const others = this.byKey.get(key);
      if (others) others.push(wording);
      else this.byKey.set(key, [wording]);
    }
  }

  among(texts: readonly string[]): Wording<Rule>[] {
    const met = new Set(this.always);
    for (const key of keysIn([...new Set(texts)].join('\n')))
      for (const wording of this.byKey.get(key) ?? []) met.add(wording);
    return [...met].sort((one, other) => one.place - other.place);
  }
}
