/** Deeper than any resume, shallower than any stack. */
const deepest = 200;

const blank = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const chunk = /[^"\\\n\r\t]+|\\./y;
const plainValue = /(?:true|false|null|-?\d[\d.eE+-]*)/y;

/**
 * Reads JSON as people write it by hand, once the strict reader has refused it: comments, a comma too many, a value
 * left out, a line break or tab in a text. Everything else is wrong, and `wrongAt` says where.
 */
export class LooseJson {
  wrongAt: number | undefined;
  mendedAt: number | undefined;
  private at = 0;

  constructor(private readonly text: string) {}

  read(): unknown {
    const value = this.value(0);
    this.skipBlank();
    if (this.at < this.text.length) this.wrong();
    return value;
  }

  private value(depth: number): unknown {
    this.skipBlank();
    if (depth > deepest) return this.wrong();
    const next = this.text[this.at];
    if (next === '{') return this.object(depth);
    if (next === '[') return this.list(depth);
    if (next === '"') return this.string();
    if (depth > 0 && (next === ',' || next === '}')) return this.mended(null);
    const word = this.match(plainValue);
    return word === undefined ? this.wrong() : this.parsed(word);
  }

  private object(depth: number): Record<string, unknown> {
    const members: [string, unknown][] = [];
    this.items('}', () => {
      if (this.text[this.at] !== '"') return this.wrong();
      const key = this.string();
      this.skipBlank();
      if (!this.take(':')) return this.wrong();
      members.push([key, this.value(depth + 1)]);
    });
    // Defines even a key named __proto__ as a plain member, where an assignment would not.
    return Object.fromEntries(members);
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.items(']', () => items.push(this.value(depth + 1)));
    return items;
  }

  private items(close: string, item: () => void) {
    this.at++;
    for (this.skipBlank(); this.wrongAt === undefined && !this.take(close); this.skipBlank()) {
      if (this.text[this.at] === ',') this.mend();
      else this.item(close, item);
    }
  }

  private item(close: string, item: () => void) {
    item();
    this.skipBlank();
    if (this.text[this.at] === close) return;
    if (!this.take(',')) return this.wrong();
    this.skipBlank();
    if (this.text[this.at] === close) this.mended(null);
  }

  private string(): string {
    let raw = '';
    for (this.at++; !this.take('"'); ) {
      const part = this.match(chunk) ?? this.breakInText();
      if (part === undefined) return String(this.wrong());
      raw += part;
    }
    return String(this.parsed(`"${raw}"`));
  }

  private breakInText(): string | undefined {
    const escaped = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[this.text[this.at] ?? ''];
    if (escaped === undefined) return undefined;
    this.mend();
    return escaped;
  }

  private parsed(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch {
      return this.wrong();
    }
  }

  private skipBlank() {
    for (let skipped = this.match(blank); skipped !== undefined; skipped = this.match(blank))
      if (skipped.startsWith('/')) this.mended(null);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  /** Steps over a character that should not be there. */
  private mend() {
    this.mended(null);
    this.at++;
  }

  private mended<Value>(value: Value): Value {
    this.mendedAt ??= this.at;
    return value;
  }

  private wrong(): undefined {
    this.wrongAt ??= this.at;
    return undefined;
  }
}
