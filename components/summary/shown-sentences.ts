import type { EditedSummary } from '@/utils/summary/edit-summary';

/** Each sentence as it stands in the summary's text: as its owner wrote it here, or on one line with its full stop. */
export function shownSentences({ text, sentences, paragraphs }: EditedSummary): string[] {
  const shown = sentences.map((sentence) => sentence.own ?? sentence.text.replace(/\s+/g, ' '));
  let from = 0;
  for (const at of paragraphs.flat()) {
    const start = text.indexOf(shown[at]!, from);
    if (start < 0) continue;
    from = start + shown[at]!.length;
    if (text[from] === '.') shown[at] += '.';
  }
  return shown;
}
