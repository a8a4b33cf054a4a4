import { languageOrEnglish } from '../posting/words/stop-words';
import type { Entry } from '../resume/schema';
import { entryTerms } from './entry-terms';
import { termsIn } from './terms-in';

/**
 * Whether an entry names a thing, under any name that the concepts know for it: "Kubernetes" is named where "K8s"
 * stands. Of words that are no concept all must be there. `language` is the resume's, BCP 47.
 */
export function entryNames(entry: Entry, subject: string, language: string): boolean {
  const own = languageOrEnglish(language);
  // In a list, so that what is also an everyday word counts: "Go" alone is the language here.
  const wanted = termsIn(`${subject},`, own).filter(({ kind }) => kind !== 'pair');
  const { terms } = entryTerms(entry, own);
  const listed = new Set(termsIn(`${entry.keywords.join(', ')},`, own).map(({ key }) => key));
  const concepts = wanted.filter(({ kind }) => kind === 'concept');
  const asked = concepts.length > 0 ? concepts : wanted;
  return asked.length > 0 && asked.every(({ key }) => terms.has(key) || listed.has(key));
}
