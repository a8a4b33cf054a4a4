import { languageOrEnglish } from '../posting/words/stop-words';
import { sentenceRules } from './rules/sentences';

/** A sentence by its offsets, in UTF-16 units: `text.slice(start, end)` is it, without the space around it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Short forms that a point belongs to where a number follows, in all our languages: "No. 5", "Dec. 2019". */
const numbered = new Set(
  `no nr núm fig vol p pp s ch ver art abs sec jan feb mar apr jun jul aug sep sept oct okt nov dec dez déc`.split(
    ' ',
  ),
);

/** Bounded, so that a page of dots costs no more than a page of words. */
const ending = /[.!?…]{1,8}["”’'»)\]]{0,3}(?=\s|$)|[。！？][」』”）]{0,2}/g;
const opening = /^["“„‘'«(¿¡[/]{0,3}[\p{Lu}\p{Lo}\p{N}]/u;
const hardBreak = /\n[ \t]*(?:\n|[-•*] )/g;

/**
 * The sentences of a paragraph, with exact offsets. Points in names and numbers ("Node.js", "5.0"), after abbreviations
 * of `language` (BCP 47) and initials do not end one; a blank line or a list mark does.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const cuts = [
    ...endsOf(text, language),
    ...[...text.matchAll(hardBreak)].map(({ index }) => index),
    text.length,
  ].sort((a, b) => a - b);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const cut of cuts) {
    const sentence = trimmed(text, from, cut);
    if (sentence) sentences.push(sentence);
    from = Math.max(from, cut);
  }
  return sentences;
}

const endsOf = (text: string, language: string): number[] =>
  [...text.matchAll(ending)].flatMap((match) => {
    const end = match.index + match[0].length;
    return endsSentence(text, match.index, match[0], language) ? [end] : [];
  });

function endsSentence(text: string, at: number, mark: string, language: string): boolean {
  const rest = text.slice(at + mark.length, at + mark.length + 24).trimStart();
  if (rest === '' || /^[。！？]/.test(mark)) return true;
  if (!opening.test(rest)) return false;
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const word = /(?<![^\s(["“„])[^\s(["“„]*$/.exec(text.slice(Math.max(0, at - 24), at))![0];
  if (word === 'I') return true;
  if (/^(?:\p{Lu}|\d{1,2})$/u.test(word) || isAbbreviation(word.toLowerCase(), language))
    return false;
  return !(numbered.has(word.toLowerCase()) && /^\d/.test(rest));
}

const isAbbreviation = (word: string, language: string) =>
  sentenceRules[languageOrEnglish(language)].abbreviations.split(/\s+/).includes(word);

/** Without the space and the list mark before it, and the comma that parted it from the next item of a list. */
function trimmed(text: string, from: number, to: number): Sentence | undefined {
  const piece = text.slice(from, to);
  const lead = /^(?:\s|[-•*] )*/.exec(piece)![0].length;
  const said = piece.slice(lead).trimEnd();
  const kept = /[;,]$/.test(said) ? said.slice(0, -1).trimEnd() : said;
  return kept === ''
    ? undefined
    : { text: kept, start: from + lead, end: from + lead + kept.length };
}
