import {
  allIn,
  attributeOf,
  childrenOf,
  closest,
  contains,
  hostOrParent,
  isLaidOut,
  nodeTypeOf,
  previousElementOf,
  previousSiblingOf,
  tagOf,
} from '../../dom/node';
import type { FoundField } from './found-field';
import { holds, type Neighbours } from './neighbours';
import { fold, hasLetters, readText } from './read-text';

/** Further up than this, words are about more than the one field. */
const mostLevels = 8;
/** Longer than this is a paragraph about the question, not the question. */
const longestQuestion = 300;

const boundaries = new Set(['form', 'body', 'main', 'dialog', 'html']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const flowing = new Set([
  'span',
  'b',
  'i',
  'em',
  'strong',
  'a',
  'font',
  'sup',
  'small',
  'abbr',
  'u',
]);

export interface TextBefore {
  text: string;
  /** What else stands between the question and its control. */
  help: string;
}

const nothing: TextBefore = { text: '', help: '' };

/** The words before a field on its own stretch of the page, which a person takes for its question. */
export function textBefore(field: FoundField, neighbours: Neighbours): TextBefore {
  let at: Element | null = lowestAround(field);
  for (let level = 0; at && level < mostLevels && !boundaries.has(tagOf(at)); level++) {
    const parent = hostOrParent(at);
    const sharesParent = !parent || neighbours.shared(parent, field);
    const isForeign = (beside: Element) => neighbours.shared(beside, field);
    // The row before is about another record; what a cell is called stands beside it or over its column.
    const found = tagOf(at) === 'tr' ? nothing : amongSiblings(at, isForeign, sharesParent);
    const named = found.text ? found : columnHeader(at);
    if (named.text || sharesParent) return named;
    at = parent;
  }
  return nothing;
}

/** The outermost element that holds the first member of a group and not the last; the control itself if alone. */
function lowestAround({ element, members }: FoundField): Element {
  const last = members.at(-1)!;
  let at = element;
  for (let up = hostOrParent(at); last !== element && up && !holds(up, last); up = hostOrParent(at))
    at = up;
  return at;
}

interface Piece {
  text: string;
  isLabel: boolean;
}

function amongSiblings(
  at: Element,
  isForeign: (element: Element) => boolean,
  withoutHeadings: boolean,
): TextBefore {
  const pieces: Piece[] = [];
  let run = '';
  const endRun = () => {
    if (fold(run)) pieces.push({ text: fold(run), isLabel: false });
    run = '';
  };
  for (let node = previousSiblingOf(at); node; node = previousSiblingOf(node)) {
    if (nodeTypeOf(node) === Node.TEXT_NODE) {
      run = (node as Text).data + run;
      continue;
    }
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (isForeign(element)) break;
    if (withoutHeadings && isHeading(element)) break;
    const text = isLaidOut(element) ? readText(element) : '';
    if (flowing.has(tagOf(element)) && !looksLikeLabel(element)) {
      run = `${text} ${run}`;
      continue;
    }
    endRun();
    if (text) pieces.push({ text, isLabel: looksLikeLabel(element) });
  }
  endRun();
  return chooseQuestion(pieces);
}

/** Nearest first. What is marked up as a label is the question; else the nearest words that are short enough. */
function chooseQuestion(pieces: readonly Piece[]): TextBefore {
  const question =
    pieces.find(({ isLabel }) => isLabel) ??
    pieces.find(({ text }) => text.length <= longestQuestion && hasLetters(text)) ??
    pieces[0];
  if (!question) return nothing;
  const help = pieces.slice(0, pieces.indexOf(question)).reverse();
  return { text: question.text, help: help.map(({ text }) => text).join(' ') };
}

const isHeading = (element: Element) =>
  headings.has(tagOf(element)) || attributeOf(element, 'role') === 'heading';

const labelTags = new Set(['label', 'legend', 'dt', 'th']);

const looksLikeLabel = (element: Element) =>
  labelTags.has(tagOf(element)) ||
  isHeading(element) ||
  (/label|legend|question-?(title|text)/i.test(attributeOf(element, 'class')) &&
    !/desc|help|hint|error/i.test(attributeOf(element, 'class')));

/** In a table whose first row names the columns, the name of the field's column. */
function columnHeader(at: Element): TextBefore {
  const table = tagOf(at) === 'td' && closest(at, 'table');
  const first = table && allIn(table, 'tr')[0];
  if (!first || contains(first, at)) return nothing;
  let column = 0;
  for (let left = previousElementOf(at); left; left = previousElementOf(left)) column++;
  const header = childrenOf(first)[column];
  const isName = header && allIn(header, 'input, select, textarea').length === 0;
  return isName ? { text: readText(header), help: '' } : nothing;
}
