import type { Look } from './designs';
import type { DocumentBlock, DocumentPart, ResumeDocument } from './document';
import { htmlStyles } from './html-styles';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character]!);

const part = ({ text, href }: DocumentPart) =>
  href ? `<a href="${escaped(href)}">${escaped(text)}</a>` : `<span>${escaped(text)}</span>`;

const dot = ' <span class="dot">·</span> ';

const lines: {
  [Is in DocumentBlock['is']]: (block: Extract<DocumentBlock, { is: Is }>) => string;
} = {
  name: ({ text }) => `<h1>${escaped(text)}</h1>`,
  label: ({ text }) => `<p class="label">${escaped(text)}</p>`,
  contact: ({ parts }) => `<p class="contact">${parts.map(part).join(dot)}</p>`,
  section: ({ text }) => `<h2>${escaped(text)}</h2>`,
  entry: ({ title, dates, under, inside }) => {
    const tag = inside ? 'h4' : 'h3';
    const when = dates && `<span class="dates">${escaped(dates)}</span>`;
    const below = under.length > 0 ? `<p class="under">${under.map(part).join(dot)}</p>` : '';
    return `<div class="entry"><${tag}>${escaped(title)}</${tag}>${when}</div>${below}`;
  },
  item: ({ title, text }) =>
    `<p class="item"><strong>${escaped(title)}</strong>${text && `: ${escaped(text)}`}</p>`,
  paragraph: ({ text }) => `<p>${escaped(text)}</p>`,
  bullet: ({ text }) => `<li>${escaped(text)}</li>`,
};

/** A resume as one file that needs nothing else; what the owner wrote is never markup. */
export function writeHtml({ language, title, blocks }: ResumeDocument, look: Look): string {
  const body = blocks.map((block, at) => {
    const line = lines[block.is](block as never);
    if (block.is !== 'bullet') return line;
    const [opens, closes] = [at - 1, at + 1].map((near) => blocks[near]?.is !== 'bullet');
    return `${opens ? '<ul>' : ''}${line}${closes ? '</ul>' : ''}`;
  });
  return `<!doctype html>
<html lang="${escaped(language)}" dir="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${htmlStyles(look)}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}
