import { isElement } from './elements';
import type { HtmlElement, HtmlNode } from './parse-html';

const blocks = new Set(
  'p div section article header footer main aside nav ul ol dl dt dd table tr blockquote pre address figure form fieldset body html li h1 h2 h3 h4 h5 h6 hr'.split(
    ' ',
  ),
);
/** Parted by an empty line from what stands around them. */
const apart = new Set(
  'p ul ol dl table blockquote section article header footer h1 h2 h3 h4 h5 h6 hr'.split(' '),
);

interface Writer {
  rows: string[];
  /** Whether whitespace between the last words is still to be written. */
  line: string;
}

/** A page as text: a line each block, `#` before headings, `-` before list items, tabs between cells. */
export function htmlToText(root: HtmlElement): string {
  const writer: Writer = { rows: [], line: '' };
  write(root, writer, 0);
  endLine(writer);
  return writer.rows
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function write(node: HtmlNode, writer: Writer, lists: number) {
  if (!isElement(node)) return writeText(node, writer);
  const { name } = node;
  if (name === 'br') return endLine(writer);
  if ((name === 'td' || name === 'th') && writer.line !== '') writer.line += '\t';
  if (name === 'table' && isLayout(node)) return writeLayout(node, writer, lists);
  const block = blocks.has(name);
  if (block && !isOnlyMark(writer.line)) endLine(writer);
  const spaced = apart.has(name) && !(lists > 0);
  if (spaced) emptyLine(writer);
  writer.line += markOf(node, lists);
  const inside = lists + Number(name === 'ul' || name === 'ol');
  for (const child of node.children) write(child, writer, inside);
  writeLink(node, writer);
  if (block) endLine(writer);
  if (spaced) emptyLine(writer);
}

function markOf({ name }: HtmlElement, lists: number): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return `${'#'.repeat(Number(level))} `;
  return name === 'li' ? `${'  '.repeat(Math.max(0, lists - 1))}- ` : '';
}

/** Cells that hold paragraphs or lists are columns of a page, not of a table: one is read after the other. */
const isLayout = (table: HtmlElement) => cellsOf(table).some((cell) => blockCount(cell) > 2);

const blockCount = ({ children }: HtmlElement): number =>
  children
    .filter(isElement)
    .reduce((sum, child) => sum + Number(blocks.has(child.name)) + blockCount(child), 0);

const cellsOf = (element: HtmlElement): HtmlElement[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'td' || child.name === 'th' ? [child] : cellsOf(child)));

function writeLayout(table: HtmlElement, writer: Writer, lists: number) {
  for (const cell of cellsOf(table)) {
    endLine(writer);
    emptyLine(writer);
    for (const child of cell.children) write(child, writer, lists);
    endLine(writer);
  }
  emptyLine(writer);
}

function writeText(text: string, writer: Writer) {
  const words = text.replace(/[^\S\u00a0\t\u3000]+/g, ' ').replaceAll('\u00a0', ' ');
  if (words === '') return;
  const open = writer.line === '' || /\s$/.test(writer.line);
  writer.line += open ? words.replace(/^ +/, '') : words;
}

/** An address that the words do not show is as good as written. */
function writeLink({ name, attributes, children }: HtmlElement, writer: Writer) {
  const address = name === 'a' ? (attributes.href ?? '').replace(/^(?:mailto|tel):/, '') : '';
  if (!/^https?:|@|^\+?\d/.test(address) || children.length === 0) return;
  const shown = writer.line.replaceAll(/\s/g, '');
  const bare = address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  if (!shown.includes(bare.replaceAll(/\s/g, ''))) writer.line += ` (${address})`;
}

const isOnlyMark = (line: string) => /^\s*(?:#+|-) $/.test(line);

function endLine(writer: Writer) {
  const line = writer.line.trimEnd();
  writer.line = '';
  if (/^\s*(?:#+|-)?$/.test(line)) return;
  writer.rows.push(line);
}

function emptyLine({ rows }: Writer) {
  if (rows.length > 0 && rows.at(-1) !== '') rows.push('');
}
