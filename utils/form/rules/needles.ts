/** Letters of which one at least is in every text that a pattern matches; `undefined` where nothing is sure. */
export type Needles = readonly string[] | undefined;

/** What a text must have for a pattern to match it. Cautious: what is not plain letters counts as nothing. */
export const needlesOf = (pattern: string): Needles => new PatternReader(pattern).ways();

/** What stands between letters, and takes no place itself. */
const widthless = Symbol('widthless');

/** Letters as they stand there, or what a group or a set of letters needs. */
type Atom = string | Needles | typeof widthless;

/** Longer ones are no rarer. */
const longEnough = 6;

/** Letters that stand for themselves. */
const letters = /[^\\()[.|?*+{^$]+/y;

/** Reads a pattern of regular expressions from left to right. */
class PatternReader {
  private readonly signs: string;
  private at = 0;

  constructor(pattern: string) {
    this.signs = pattern;
  }

  /** What stands on either side of `|`, up to the end of the group: each way needs its own. */
  ways(): Needles {
    const all: string[] = [];
    let isSure = true;
    do {
      const one = this.sequence();
      if (one) all.push(...one);
      else isSure = false;
    } while (this.take('|'));
    return isSure ? all : undefined;
  }

  private sequence(): Needles {
    let best: Needles;
    let run = '';
    const offer = (needles: Needles) => {
      if (rank(needles) > rank(best)) best = needles;
    };
    while (this.at < this.signs.length && this.next !== '|' && this.next !== ')') {
      const atom = this.atom();
      const times = this.times();
      if (atom === widthless) continue;
      // What says how often stands for the last letter alone.
      if (typeof atom === 'string') run += times === 'optional' ? atom.slice(0, -1) : atom;
      if (typeof atom === 'string' && times === 'once') continue;
      offer([run]);
      run = '';
      if (typeof atom !== 'string' && times !== 'optional') offer(atom);
    }
    offer([run]);
    return best;
  }

  private atom(): Atom {
    letters.lastIndex = this.at;
    const [plain] = letters.exec(this.signs) ?? [];
    if (plain !== undefined) {
      this.at += plain.length;
      return plain;
    }
    const sign = this.read();
    if (sign === '(') return this.group();
    if (sign === '\\') return this.escaped();
    if (sign === '[') return this.skipTo(']');
    if (sign === '.') return undefined;
    return sign === '^' || sign === '$' ? widthless : sign;
  }

  private group(): Atom {
    const looks = this.take('?') && !this.take(':');
    const needles = this.ways();
    this.take(')');
    return looks ? widthless : needles;
  }

  private escaped(): Atom {
    const sign = this.read();
    if (sign === 'b' || sign === 'B') return widthless;
    if (this.next === '{' && /[pPu]/.test(sign)) return this.skipTo('}');
    return /[a-z\d]/i.test(sign) ? undefined : sign;
  }

  private skipTo(end: string): undefined {
    for (let sign = this.read(); sign !== end && sign !== ''; sign = this.read())
      if (sign === '\\') this.read();
  }

  /** How often the last atom stands there. */
  private times(): 'once' | 'optional' | 'often' {
    const sign = this.next;
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 'once';
    this.read();
    const isSure = sign === '+' || (sign === '{' && this.next !== '0');
    if (sign === '{') this.skipTo('}');
    this.take('?');
    return isSure ? 'often' : 'optional';
  }

  private get next(): string {
    return this.signs[this.at] ?? '';
  }

  private read(): string {
    const sign = this.next;
    this.at++;
    return sign;
  }

  private take(sign: string): boolean {
    if (this.next !== sign) return false;
    this.at++;
    return true;
  }
}

/** Needles are as good as the shortest of them; an empty one is in every text. */
function rank(needles: Needles): number {
  let least = needles ? longEnough : 0;
  for (const { length } of needles ?? []) if (length < least) least = length;
  return least;
}

/** By how many letters of its start a needle is looked up. */
const keyLength = 3;

export const keyOf = (needle: string) => needle.slice(0, keyLength);

/** The keys of all needles that a text could have. */
export function keysIn(text: string): Set<string> {
  const keys = new Set<string>();
  for (let i = 0; i < text.length; i++)
    for (let length = 1; length <= keyLength; length++) keys.add(text.slice(i, i + length));
  return keys;
}
