import { type Design, designs, type Look } from './designs';
import type { DocumentBlock, DocumentPart, ResumeDocument } from './document';

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

const faces: Record<Design['face'], string> = {
  sans: '"Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  serif: '"Source Serif 4", Georgia, Cambria, "Noto Serif", serif',
};

const rules: Record<Design['rule'], string> = {
  under: 'border-bottom:.6pt solid currentColor;padding-bottom:2pt;',
  beside: 'border-left:3pt solid currentColor;padding-left:8pt;line-height:1.1;',
  none: '',
};

function styles({ design: name, paper }: Look): string {
  const design: Design = designs[name];
  return `@page{size:${paper};margin:${design.margin}pt}
*{box-sizing:border-box}
body{margin:0 auto;padding:${design.margin}pt;max-width:${paper === 'A4' ? '210mm' : '8.5in'};background:#fff;color:#1c1917;font:${design.body}pt/${design.leading} ${faces[design.face]};overflow-wrap:break-word}
h1,h2,h3,h4,p,ul{margin:0}
h1{font-size:${design.name}pt;line-height:1.15;font-weight:600;color:${design.accent}}
.label{font-size:${design.body + 2}pt;color:${design.quiet}}
.contact,.under,.dates{color:${design.quiet}}
.contact{margin-top:4pt}
${design.centred ? 'h1,.label,.contact{text-align:center}' : ''}
h2{margin:${design.beforeSection}pt 0 ${design.betweenTexts * 2}pt;font-size:${design.section}pt;font-weight:600;color:${design.accent};${rules[design.rule]}${design.capitals ? 'text-transform:uppercase;letter-spacing:.08em;' : ''}break-after:avoid}
.entry{display:flex;justify-content:space-between;gap:1em;align-items:baseline;margin-top:${design.beforeEntry}pt;break-after:avoid}
h2+.entry{margin-top:0}
h3,h4{font-size:${design.body + 0.5}pt;font-weight:600}
h4{font-size:${design.body}pt}
.dates{white-space:nowrap}
.under{break-after:avoid}
p,li{orphans:2;widows:2;white-space:pre-line}
p:not(.label,.contact,.under,.item){margin-top:${design.betweenTexts}pt}
ul{padding-left:1.2em}
li{margin-top:${design.betweenTexts / 2}pt}
a{color:inherit;text-decoration-thickness:.5pt;text-underline-offset:2pt}
.dot{opacity:.6}
@media print{body{padding:0;max-width:none}}`;
}

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
${styles(look)}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}
