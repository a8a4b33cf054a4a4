/** Written without spaces: a line may break after any letter. */
export const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** Two lines of one paragraph as one; a word that was parted at the end of the line is whole again. */
export function joinWords(before: string, after: string, producer: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\p{L}-$/u.test(before))
    return isParted(after, producer) ? before.slice(0, -1) + after : before + after;
  return wide.test(before.slice(-1)) && wide.test(after.slice(0, 1))
    ? before + after
    : `${before} ${after}`;
}

/** TeX and Typst part words; browsers and word processors break only where the writer put a hyphen. */
const isParted = (after: string, producer: string) =>
  /^\p{Ll}/u.test(after) && /tex|typst/i.test(producer);
