import { type Design, designs, type Look } from './designs';

const faces: Record<Design['face'], string> = {
  sans: '"Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  serif: '"Source Serif 4", Georgia, Cambria, "Noto Serif", serif',
};

const rules: Record<Design['rule'], string> = {
  under: 'border-bottom:.6pt solid currentColor;padding-bottom:2pt;',
  beside: 'border-left:3pt solid currentColor;padding-left:8pt;line-height:1.1;',
  none: '',
};

/** How a resume looks as HTML: as a page of its own, or inside an element with the class `page`. */
export function htmlStyles({ design: name, paper }: Look): string {
  const design: Design = designs[name];
  return `@page{size:${paper};margin:${design.margin}pt}
*{box-sizing:border-box}
body,.page{margin:0 auto;padding:${design.margin}pt;max-width:${paper === 'A4' ? '210mm' : '8.5in'};background:#fff;color:#1c1917;font:${design.body}pt/${design.leading} ${faces[design.face]};overflow-wrap:break-word}
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
@media print{body,.page{padding:0;max-width:none}}`;
}
