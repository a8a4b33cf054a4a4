import type { Posting } from '@/utils/posting/schema';
import { languages, stopWordsOf } from '@/utils/posting/words/stop-words';
import type { Entry, Resume } from '@/utils/resume/schema';

/** Scores of a resume's entries for a posting, in the resume's order. */
export type Ranker = (posting: Posting, resume: Resume) => number[];

const stop = new Set(languages.flatMap((language) => [...stopWordsOf(language)]));

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stop.has(word));

const textOfEntry = ({ title, organization, field, level, keywords, statements }: Entry) =>
  [title, organization, field, level, ...keywords, ...statements.map(({ text }) => text)].join(' ');

const textOfPosting = ({ title, text }: Posting) => `${title} ${text}`;

const countOf = (words: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const k1 = 1.2;
const b = 0.75;

/** Okapi BM25 as the textbook has it, the whole posting for the query. */
export const bm25: Ranker = (posting, resume) => {
  const documents = resume.entries.map((entry) => wordsOf(textOfEntry(entry)));
  const counts = documents.map(countOf);
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const query = wordsOf(textOfPosting(posting));
  const idf = new Map(
    [...new Set(query)].map((word) => {
      const holders = counts.filter((count) => count.has(word)).length;
      return [word, Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5))];
    }),
  );
  return counts.map((count, at) => {
    const length = 1 - b + (b * documents[at]!.length) / average;
    return query.reduce((sum, word) => {
      const times = count.get(word) ?? 0;
      return sum + (idf.get(word)! * times * (k1 + 1)) / (times + k1 * length);
    }, 0);
  });
};

/** The cosine of TF-IDF vectors, smoothed as is usual. */
export const tfIdf: Ranker = (posting, resume) => {
  const counts = resume.entries.map((entry) => countOf(wordsOf(textOfEntry(entry))));
  const idf = (word: string) =>
    Math.log((1 + counts.length) / (1 + counts.filter((count) => count.has(word)).length)) + 1;
  const vectorOf = (count: Map<string, number>) => {
    const weights = new Map([...count].map(([word, times]) => [word, times * idf(word)]));
    const norm = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([word, weight]) => [word, weight / norm]));
  };
  const query = vectorOf(countOf(wordsOf(textOfPosting(posting))));
  return counts.map((count) =>
    [...vectorOf(count)].reduce((sum, [word, weight]) => sum + weight * (query.get(word) ?? 0), 0),
  );
};
