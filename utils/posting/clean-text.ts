/** Marks that people and pages put before list items; a dash only with a space after it. */
const bullet = /^\s*(?:[•·▪▫●○◦‣⁃∙■□►▶✓✔✅➢➤❖※–—*+-]|\uf0b7|o(?= {2,}))\s+/;

/** Pasted or collected text with its lists as "- " items, one blank line between paragraphs, no stray spaces. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\u200b|\u200c|\u2060|\ufeff|\u00ad/g, '')
    .split('\n')
    .map((line) => cleanLine(line.replace(/[\t\u00a0\u202f\u2007 ]+/g, ' ').trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const cleanLine = (line: string) =>
  bullet.test(`${line} `) ? `- ${line.replace(bullet, '')}`.trim() : line;
