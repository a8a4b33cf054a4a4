import { shownText } from './edit-summary';
import type { Summary } from './summary';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character]!);

/** Only what would start or change markup in running text; a hyphen or a dot within a line does neither. */
const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(#{1,6}|[-+]|\d+[.)])(?=\s)/gm, '\\$1');

/** The summary's paragraphs in the format asked for. HTML is a fragment of `<p>`s. */
export function renderSummary(summary: Summary, format: 'plain' | 'markdown' | 'html'): string {
  if (format === 'plain') return summary.text;
  const escaped = format === 'html' ? escapeHtml : escapeMarkdown;
  const paragraphs = summary.paragraphs.map((paragraph) =>
    paragraph.map((i) => escaped(shownText(summary.sentences[i]!))).join(' '),
  );
  if (format === 'markdown') return paragraphs.join('\n\n');
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}
