import { descendants, textOf } from '../html/elements';
import { parseHtml } from '../html/parse-html';

/** What a Word file keeps in its page headers: often the name and how to reach the person. */
export function headerText(xml: string): string {
  const paragraphs = descendants(parseHtml(xml)).filter(({ name }) => name === 'w:p');
  const lines = paragraphs.map((paragraph) =>
    descendants(paragraph)
      .map((one) => (one.name === 'w:tab' ? '\t' : one.name === 'w:t' ? textOf(one) : ''))
      .join(''),
  );
  return lines.filter((line) => line.trim() !== '').join('\n');
}
