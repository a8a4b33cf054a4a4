import { rulesFor } from './rules/sentences';

/** Where one sentence stands in its text, in UTF-16 units, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Cuts a statement into sentences. Unicode's own segmentation (UAX #29) does it, but for the full stops of
 * abbreviations and initials, which end nothing.
 */
export function splitSentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  const segmenter = new Intl.Segmenter(language || 'en', { granularity: 'sentence' });
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    const goesOn = last && endsInAbbreviation(text.slice(last.start, last.end), language);
    const end = index + segment.trimEnd().length;
    if (goesOn) last.end = Math.max(last.end, end);
    else if (segment.trim()) spans.push({ start: index + leadingSpace(segment), end });
  }
  return spans;
}

const leadingSpace = (segment: string) => segment.length - segment.trimStart().length;

function endsInAbbreviation(sentence: string, language: string): boolean {
  if (!sentence.endsWith('.')) return false;
  const word = sentence.slice(sentence.lastIndexOf(' ') + 1, -1).replace(/^[("'“„]/, '');
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  return rulesFor(language).abbreviations.includes(word.toLowerCase());
}
