import type { DocumentBlock, ResumeDocument } from './document';

const lines: {
  [Is in DocumentBlock['is']]: (block: Extract<DocumentBlock, { is: Is }>) => string;
} = {
  name: ({ text }) => text,
  label: ({ text }) => text,
  contact: ({ parts }) => parts.map(({ text }) => text).join('\n'),
  section: ({ text }) => `\n${text.toLocaleUpperCase()}`,
  entry: ({ title, dates, under }) =>
    ['', title, under.map(({ text }) => text).join(' | '), dates]
      .filter((line, at) => at === 0 || line)
      .join('\n'),
  item: ({ title, text }) => [title, text].filter(Boolean).join(': '),
  paragraph: ({ text }) => `\n${text}`,
  bullet: ({ text }) => `- ${text.replaceAll('\n', '\n  ')}`,
};

/** A resume as text alone. */
export const writePlain = ({ blocks }: ResumeDocument): string =>
  `${blocks
    .map((block) => lines[block.is](block as never))
    .join('\n')
    .trim()}\n`;
