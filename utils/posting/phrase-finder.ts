/** Finds which of many phrases stand in a folded line as whole words; one look-up a word. */
export function phraseFinder(phrases: Iterable<string>): (folded: string) => string[] {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(' ', 1)[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (folded) => {
    const line = `${folded} `;
    const found: string[] = [];
    for (let at = 0; at < folded.length; at = folded.indexOf(' ', at) + 1 || folded.length)
      for (const phrase of byFirst.get(line.slice(at, line.indexOf(' ', at))) ?? [])
        if (line.startsWith(`${phrase} `, at)) found.push(phrase);
    return found;
  };
}

export const phrasesIn = (table: string): string[] =>
  table
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
