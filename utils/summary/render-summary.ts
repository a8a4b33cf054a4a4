import { shownText } from './edit-summary';
import type { Format, Summary } from './summary';

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

/**
 * The summary in the format asked for. HTML is a fragment: `<p>`s, or a `<ul>` of bullets. The lines of a letter stay
 * lines.
 */
export function renderSummary(summary: Summary, format: Format): string {
  if (format === 'plain') return summary.text;
  const { bullets, paragraphs } = format === 'html' ? asHtml : asMarkdown;
  if (summary.letter) return paragraphs(summary.text.trim().split(/\n\s*\n/));
  const said = summary.paragraphs.map((paragraph) =>
    paragraph.map((at) => shownText(summary.sentences[at]!)).join(' '),
  );
  return summary.shape === 'bullets' && said.length > 0 ? bullets(said) : paragraphs(said);
}

const asHtml = {
  paragraphs: (texts: readonly string[]) =>
    texts.map((text) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`).join('\n'),
  bullets: (texts: readonly string[]) =>
    `<ul>\n${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}\n</ul>`,
};

const asMarkdown = {
  paragraphs: (texts: readonly string[]) =>
    texts.map((text) => escapeMarkdown(text).replace(/\n/g, '  \n')).join('\n\n'),
  bullets: (texts: readonly string[]) =>
    texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n'),
};
