import { fold } from './fold';
import { phraseFinder, phrasesIn } from './phrase-finder';
import { type ByLanguage, headingRules, type SectionKind, subheadings } from './rules/headings';
import { dutyVerbs, wordings } from './rules/wording';
import type { PostingLine } from './schema';
import { type Language, languageOrEnglish } from './words/stop-words';

export type LineScores = Record<PostingLine['is'], number>;

export interface LineReader {
  /** What a heading announces; undefined where the tables do not know it. */
  sectionOf(heading: string): SectionKind | undefined;
  /** Whether a heading only divides the section it stands in, if that asks for something. */
  isSubheading(heading: string): boolean;
  /** How much a line's own words speak for each side. */
  scoresOf(line: string): LineScores;
}

/** More phrases of one side than this are the same thing said again. */
const mostPhrases = 3;
const dutyVerbWeight = 2;

const readers = new Map<Language, LineReader>();

/** Reads lines of one language by its tables and by the English ones, whose words stand in postings everywhere. */
export function lineReader(languageTag: string): LineReader {
  const language = languageOrEnglish(languageTag);
  const known = readers.get(language) ?? makeReader(language);
  readers.set(language, known);
  return known;
}

function makeReader(language: Language): LineReader {
  const tableOf = (table: ByLanguage) =>
    phrasesIn(language === 'en' ? table.en : `${table.en}|${table[language]}`);
  const headings = headingRules.map(
    ([kind, table]) => [kind, phraseFinder(tableOf(table))] as const,
  );
  const sides = wordings.map(({ is, weight, phrases }) => ({
    is,
    weight,
    find: phraseFinder(tableOf(phrases)),
  }));
  return {
    sectionOf: (heading) => {
      const folded = fold(heading);
      return headings.find(([, find]) => find(folded).length > 0)?.[0];
    },
    isSubheading: (heading) => divides.has(fold(heading)),
    scoresOf: (line) => {
      const folded = fold(line);
      const scores: LineScores = { must: 0, nice: 0, duty: 0, other: 0 };
      for (const { is, weight, find } of sides)
        scores[is] += weight * Math.min(mostPhrases, find(folded).length);
      if (startsWithDuty(folded)) scores.duty += dutyVerbWeight;
      return scores;
    },
  };
}

const divides = new Set(phrasesIn(subheadings));
const verbForms = new Set(dutyVerbs.split(/\s+/).flatMap(formsOf));

const startsWithDuty = (folded: string) => verbForms.has(folded.split(' ', 1)[0]!);

/** Lists tell duties as "manage", "manages" or "managing". */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const third = /(?:s|x|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [verb, third, `${stem}ing`, `${stem}${stem.at(-1)}ing`];
}
