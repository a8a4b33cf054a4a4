import type { Summary } from '@/utils/summary/summary';

/** Each sentence as it stands in the summary's text: on one line, with the full stop it got there. */
export function shownSentences({ text, sentences, paragraphs }: Summary): string[] {
  const shown = sentences.map((sentence) => sentence.text.replace(/\s+/g, ' '));
  let from = 0;
  for (const at of paragraphs.flat()) {
    const start = text.indexOf(shown[at]!, from);
    if (start < 0) continue;
    from = start + shown[at]!.length;
    if (text[from] === '.') shown[at] += '.';
  }
  return shown;
}
