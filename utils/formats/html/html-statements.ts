import { htmlToText } from './html-lines';
import { parseHtml } from './parse-html';

/** What rich text says: its paragraphs as one text parted by empty lines, and its list items. */
export interface RichText {
  text: string;
  bullets: string[];
}

const bullet = /^\s*(?:[-•*●▪◦‣–]\s+|[•●▪◦‣])/;

/** Rich text, as builders of resumes keep it (HTML, or lines with bullets), without its signs. */
export function readRichText(source: string): RichText {
  const text = /<\/?[a-z][^<>]*>|&[a-z#\d]{2,8};/i.test(source)
    ? htmlToText(parseHtml(source))
    : source;
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]{1,40}•\s{1,40}/g, '\n• ')
    .split('\n');
  const bullets = lines
    .filter((line) => bullet.test(line))
    .map((line) => line.replace(bullet, '').trim());
  const others = lines.filter((line) => !bullet.test(line)).map((line) => line.trim());
  const paragraphs = others
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: paragraphs, bullets: bullets.filter(Boolean) };
}
