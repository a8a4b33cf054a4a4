import { plain } from './plain-text';
import { compileRules } from './rules/compile';
import type { Patterns } from './rules/rule';
import { type SectionKind, sectionRules } from './rules/sections';

/** A longer heading is a sentence that happens to hold the word. */
const longestHeading = 60;

const unspaced = new Set<keyof Patterns>(['ja', 'ko', 'zh']);

/** From the start of a word on, where a language writes words apart: "formation" is not in "information". */
const bounded = ([language, pattern]: [string, string]) => [
  language,
  unspaced.has(language as keyof Patterns) ? pattern : `(?<!\\p{L})(?:${pattern})`,
];

const findSection = compileRules(
  sectionRules.map(({ section, says, not }) => ({
    section,
    not,
    asks: Object.fromEntries(Object.entries(says).map(bounded)) as Patterns,
  })),
);

/** What the innermost telling heading over a field says the stretch is about. */
export function readSection(headings: string): SectionKind | undefined {
  for (const heading of headings.split(' › ').reverse()) {
    const text = plain(heading).replace(/(?<![\s:*])[\s:*]+$/u, '');
    if (text.length > longestHeading) continue;
    const found = findSection({ question: text, names: [] });
    if (found) return found.section;
  }
  return undefined;
}
