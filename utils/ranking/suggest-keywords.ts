import { languageOrEnglish } from '../posting/words/stop-words';
import type { Entry } from '../resume/schema';
import { termsIn } from './terms-in';

/** More than these are a list to read, not a hint. */
const most = 8;

/** What an entry names in its texts and does not have among its keywords, as it is written there; what is named most comes first. */
export function suggestKeywords(entry: Entry, language: string): string[] {
  const tongue = languageOrEnglish(language);
  const conceptsIn = (text: string) =>
    termsIn(text, tongue).filter(({ kind }) => kind === 'concept');
  const known = new Set(entry.keywords.flatMap((word) => conceptsIn(word).map(({ key }) => key)));
  const words = new Set(entry.keywords.map((keyword) => keyword.toLowerCase()));
  const found = new Map<string, { surface: string; times: number }>();
  for (const text of [entry.title, ...entry.statements.map(({ text }) => text)])
    for (const { key, surface } of conceptsIn(text)) {
      if (known.has(key) || words.has(surface.toLowerCase())) continue;
      const before = found.get(key);
      found.set(key, { surface: before?.surface ?? surface, times: (before?.times ?? 0) + 1 });
    }
  return [...found.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, most)
    .map(({ surface }) => surface);
}
