import {
  firstChildOf,
  hasAttribute,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  tagOf,
} from '../dom/node';
import { limits } from './limits';

const silent = new Set(
  `script style noscript template svg math canvas iframe object video audio picture img map
   input select textarea button datalist option progress meter dialog`.split(/\s+/),
);
const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article header footer figure'.split(
    ' ',
  ),
);
const lines = new Set(
  'div tr dt dd address main aside details summary hr form fieldset'.split(' '),
);
const cells = new Set(['td', 'th']);

/** Nodes looked at before giving up: a page of a hundred postings has a fifth of it. */
const mostNodes = 200_000;

/**
 * The text of a tree as a person sees its shape: blank lines between paragraphs, "- " before list items.
 * Works without layout, so it reads parsed documents too; never recurses, so depth cannot hurt it.
 */
export function blockText(root: Node, leaveOut: (element: Element) => boolean = () => false) {
  const page = new Paper();
  let left = mostNodes;
  for (let node: Node | null = firstChildOf(root); node && left-- > 0; ) {
    const inside = page.isFull ? null : enter(node, page, leaveOut);
    if (inside) {
      node = inside;
      continue;
    }
    node = next(node, root, page);
  }
  return page.text;
}

/** Writes what a node says, and gives back its first child where there is more to read inside. */
function enter(node: Node, page: Paper, leaveOut: (element: Element) => boolean): Node | null {
  const type = nodeTypeOf(node);
  if (type === Node.TEXT_NODE) page.write((node as Text).data);
  if (type !== Node.ELEMENT_NODE) return null;
  const element = node as Element;
  const tag = tagOf(element);
  if (tag === 'br') page.breakLine();
  if (silent.has(tag) || hasAttribute(element, 'hidden') || leaveOut(element)) return null;
  page.open(tag);
  const child = firstChildOf(element);
  if (!child) page.close(tag);
  return child;
}

/** The node after this one in reading order, closing what is left on the way. */
function next(from: Node, root: Node, page: Paper): Node | null {
  for (let node: Node | null = from; node && node !== root; node = parentNodeOf(node)) {
    const sibling = nextSiblingOf(node);
    if (sibling) return sibling;
    const parent = parentNodeOf(node);
    if (parent && parent !== root && nodeTypeOf(parent) === Node.ELEMENT_NODE)
      page.close(tagOf(parent as Element));
  }
  return null;
}

class Paper {
  #parts: string[] = [];
  #length = 0;
  #breaks = 0;
  #gap = false;
  #bullet = false;
  #items = 0;

  get isFull() {
    return this.#length >= limits.text;
  }

  get text() {
    return this.#parts.join('').slice(0, limits.text);
  }

  open(tag: string) {
    if (tag === 'li') {
      this.#items++;
      this.#break(1);
      this.#bullet = true;
    } else this.#edge(tag);
  }

  close(tag: string) {
    if (tag === 'li') {
      this.#items = Math.max(0, this.#items - 1);
      this.#bullet = false;
      this.#break(1);
    } else this.#edge(tag);
  }

  breakLine() {
    this.#breaks = Math.min(2, this.#breaks + 1);
  }

  write(data: string) {
    const words = data.replace(/\u200b|\u200c|\u2060|\ufeff|\u00ad/g, '').replace(/\s+/g, ' ');
    const said = words.trim();
    if (!said) {
      this.#gap ||= words !== '';
      return;
    }
    if (this.#breaks > 0 && this.#length > 0) this.#put('\n'.repeat(this.#breaks));
    else if (this.#length > 0 && (this.#gap || words.startsWith(' '))) this.#put(' ');
    if (this.#bullet) this.#put('- ');
    this.#put(said);
    this.#breaks = 0;
    this.#bullet = false;
    this.#gap = words.endsWith(' ');
  }

  #put(text: string) {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Within a list item paragraphs are lines, so that its parts stay together. */
  #edge(tag: string) {
    if (paragraphs.has(tag)) this.#break(this.#items > 0 ? 1 : 2);
    else if (lines.has(tag)) this.#break(1);
    else if (cells.has(tag)) this.#gap = true;
  }

  #break(count: number) {
    this.#breaks = Math.max(this.#breaks, count);
  }
}
