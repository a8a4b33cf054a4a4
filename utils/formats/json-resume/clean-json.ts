/** Deepest nesting of a resume's JSON that is read. */
export const deepest = 32;

const harmful = new Set(['__proto__', 'constructor', 'prototype']);

interface Cleaned {
  value: unknown;
  /** Keys left out because they could reach an object's prototype. */
  dropped: string[];
  tooDeep: boolean;
}

/** A copy of parsed JSON without harmful keys and half characters, and whether it is nested too deep to be read. */
export function cleanJson(value: unknown): Cleaned {
  const dropped: string[] = [];
  let tooDeep = false;
  const clean = (part: unknown, depth: number): unknown => {
    // Half a character can be neither drawn nor written in UTF-8.
    if (typeof part === 'string') return part.toWellFormed();
    if (typeof part !== 'object' || part === null) return part;
    if (depth >= deepest) tooDeep = true;
    if (tooDeep) return null;
    if (Array.isArray(part)) return part.map((item) => clean(item, depth + 1));
    dropped.push(...Object.keys(part).filter((key) => harmful.has(key)));
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !harmful.has(key))
        .map(([key, member]) => [key, clean(member, depth + 1)]),
    );
  };
  return { value: clean(value, 0), dropped, tooDeep };
}
