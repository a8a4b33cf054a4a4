import { jobWords } from '../posting/words/job-words';
import { type Language, stopWordsOf } from '../posting/words/stop-words';
import { findConcepts } from './find-concepts';
import { stem } from './stem';
import { type Token, tokenize } from './tokenize';

/** What a text names: a concept, a word, or two words beside each other. */
export interface Term {
  /** Equal for all that count as the same: `@Kubernetes` for a concept, a stem, or two stems. */
  key: string;
  kind: 'concept' | 'word' | 'pair';
  /** As written. */
  surface: string;
  start: number;
  end: number;
}

interface Ignored {
  stop: ReadonlySet<string>;
  common: ReadonlySet<string>;
}

const ignored = new Map<Language, Ignored>();

function ignoredIn(language: Language): Ignored {
  const known = ignored.get(language);
  if (known) return known;
  const made = {
    stop: stopWordsOf(language),
    common: new Set(
      `${jobWords[language]} ${language === 'en' ? '' : jobWords.en}`
        .split(/\s+/)
        .map((word) => stem(word, language)),
    ),
  };
  ignored.set(language, made);
  return made;
}

/** The terms of a text in its order; stop-words, numbers and the words of every job advertisement are none. */
export const termsIn = (text: string, language: Language): Term[] =>
  termsOf(text, tokenize(text), language);

/** The same of a text whose tokens are known. */
export function termsOf(text: string, tokens: readonly Token[], language: Language): Term[] {
  const concepts = findConcepts(tokens, language);
  const terms: Term[] = [];
  let previous: { term: Term; token: Token } | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!token.joined) previous = undefined;
    const concept = concepts.get(at);
    const last = concept ? tokens[at + concept.length - 1]! : token;
    const key = concept ? `@${concept.concept}` : wordKey(token, language);
    if (concept) at += concept.length - 1;
    if (!key) {
      previous = undefined;
      continue;
    }
    const term: Term = {
      key,
      kind: concept ? 'concept' : 'word',
      surface: text.slice(token.start, last.end),
      start: token.start,
      end: last.end,
    };
    terms.push(term);
    if (previous && previous.token.end + 1 >= token.start)
      terms.push(pairOf(previous.term, term, text));
    previous = { term, token: last };
  }
  return terms;
}

const pairOf = (first: Term, second: Term, text: string): Term => ({
  key: `${first.key} ${second.key}`,
  kind: 'pair',
  surface: text.slice(first.start, second.end),
  start: first.start,
  end: second.end,
});

function wordKey(token: Token, language: Language): string {
  const { lower } = token;
  if (lower.length < 2 || /^[\d+#]+$/.test(lower) || /^\d+(?:st|nd|rd|th|k|m|h)$/.test(lower))
    return '';
  const { stop, common } = ignoredIn(language);
  if (stop.has(lower) || (language !== 'en' && stopWordsOf('en').has(lower))) return '';
  const stemmed = stem(lower, language);
  return stemmed.length < 2 || common.has(stemmed) || stop.has(stemmed) ? '' : stemmed;
}
