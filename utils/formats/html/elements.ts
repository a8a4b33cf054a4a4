import type { HtmlElement, HtmlNode } from './parse-html';

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

/** An element's descendants in order, without itself. */
export function descendants(element: HtmlElement): HtmlElement[] {
  return element.children.filter(isElement).flatMap((child) => [child, ...descendants(child)]);
}

/** What an element says, in one line. */
export const textOf = (node: HtmlNode): string => wordsOf(node).replace(/\s+/g, ' ').trim();

const wordsOf = (node: HtmlNode): string =>
  isElement(node) ? node.children.map(wordsOf).join(node.name === 'br' ? ' ' : '') : node;
