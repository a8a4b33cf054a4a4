import type { DocumentBlock, DocumentPart, ResumeDocument } from './document';

/** What would start or change markup in running text; a line's own breaks stay. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)(#{1,6}|[-+=]+)(?=\s|$)/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/\n/g, '  \n');

const part = ({ text, href }: DocumentPart) =>
  href ? `[${escaped(text)}](<${href.replace(/[<>]/g, encodeURIComponent)}>)` : escaped(text);

const lines: {
  [Is in DocumentBlock['is']]: (block: Extract<DocumentBlock, { is: Is }>) => string;
} = {
  name: ({ text }) => `# ${escaped(text)}`,
  label: ({ text }) => `\n${escaped(text)}`,
  contact: ({ parts }) => `\n${parts.map((one) => `- ${part(one)}`).join('\n')}`,
  section: ({ text }) => `\n## ${escaped(text)}`,
  entry: ({ title, dates, under, inside }) =>
    [
      `\n${inside ? '####' : '###'} ${escaped(title)}`,
      [...under.map(part), dates].filter(Boolean).join(' · '),
    ]
      .filter(Boolean)
      .join('\n\n'),
  item: ({ title, text }) =>
    text ? `\n**${escaped(title)}:** ${escaped(text)}` : `\n${escaped(title)}`,
  paragraph: ({ text }) => `\n${escaped(text)}`,
  bullet: ({ text }) => `- ${escaped(text).replaceAll('\n', '\n  ')}`,
};

/** A resume in CommonMark; what the owner wrote is never markup. */
export function writeMarkdown({ blocks }: ResumeDocument): string {
  const written = blocks.map((block, at) => {
    const line = lines[block.is](block as never);
    const begins = block.is === 'bullet' && blocks[at - 1]?.is !== 'bullet';
    return begins ? `\n${line}` : line;
  });
  return `${written.join('\n').trim()}\n`;
}
