/** More ways to read a text than this, and a pattern is not tried: the page wrote it, and may have meant harm. */
const mostWays = 200_000;
const longestText = 200;
const longestPattern = 300;

/**
 * Whether a text is what an input's `pattern` asks for; `undefined` where that is not tried. How many ways an engine
 * may have to go is counted first: the choices of every quantifier and alternation, multiplied. Look-around,
 * back-references and repeated groups that vary are never tried.
 */
export function fitsPattern(pattern: string, text: string): boolean | undefined {
  if (pattern.length > longestPattern || text.length > longestText) return undefined;
  const ways = new Counter(pattern, text.length).count();
  if (ways === undefined || ways * (text.length + 1) > mostWays) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return undefined;
  }
}

/** Reads a pattern once, left to right; `undefined` wherever it meets what it does not know. */
class Counter {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly length: number,
  ) {}

  count(): number | undefined {
    const ways = this.branches(0);
    return this.at === this.pattern.length ? ways : undefined;
  }

  private branches(depth: number): number | undefined {
    if (depth > 5) return undefined;
    let sum = 0;
    for (;;) {
      const ways = this.sequence(depth);
      if (ways === undefined) return undefined;
      sum += ways;
      if (this.pattern[this.at] !== '|') return sum;
      this.at++;
    }
  }

  private sequence(depth: number): number | undefined {
    let product = 1;
    while (this.at < this.pattern.length && !/[|)]/.test(this.pattern[this.at]!)) {
      const atom = this.atom(depth);
      const times = atom === undefined ? undefined : this.times();
      if (atom === undefined || times === undefined) return undefined;
      // A group that varies may stand once or twice at most: each time it is read in all its ways.
      if (atom > 1 && times > 2) return undefined;
      product *= times === 1 ? atom : atom * atom * times;
    }
    return product;
  }

  /** How many ways one atom can be read in. */
  private atom(depth: number): number | undefined {
    const rest = this.pattern.slice(this.at);
    if (rest.startsWith('(')) {
      const open = /^\((?:\?:|(?!\?))/.exec(rest);
      if (!open) return undefined;
      this.at += open[0].length;
      const ways = this.branches(depth + 1);
      if (this.pattern[this.at] !== ')') return undefined;
      this.at++;
      return ways;
    }
    const one = /^(?:\[(?:[^\]\\[]|\\[^0-9])+\]|\\[^1-9kpPuxc]|[^\\[\]{}*+?()|])/u.exec(rest);
    if (!one) return undefined;
    this.at += one[0].length;
    return 1;
  }

  /** How many numbers of times a quantifier lets an atom stand. */
  private times(): number | undefined {
    const said = /^(?:[*+?]|\{(\d{1,3})(,)?(\d{1,3})?\})\??/.exec(this.pattern.slice(this.at));
    if (!said) return 1;
    this.at += said[0].length;
    const [whole, low, comma, high] = said;
    if (whole.startsWith('?')) return 2;
    if (low === undefined || (comma && high === undefined)) return this.length + 1;
    return Math.max(1, Math.min(this.length, Number(high ?? low)) - Number(low) + 1);
  }
}
