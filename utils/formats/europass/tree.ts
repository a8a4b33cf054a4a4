import { isElement, textOf } from '../html/elements';
import type { HtmlElement } from '../html/parse-html';

/** XML and its JSON twin in one shape: names in lower case without prefixes, texts at the ends. */
export type Tree = string | Tree[] | { [name: string]: Tree };

const plainName = (name: string) => name.replace(/^.*:/, '');

/** An XML element as its children by name; several of one name as a list. Attributes stand beside them. */
export function toTree(element: HtmlElement): Tree {
  const children = element.children.filter(isElement);
  const own = Object.entries(element.attributes).filter(([name]) => !name.startsWith('xmlns'));
  if (children.length === 0 && own.length === 0) return textOf(element);
  const tree: { [name: string]: Tree } = {};
  for (const [name, value] of own) tree[plainName(name)] = value;
  for (const child of children) add(tree, plainName(child.name), toTree(child));
  const text = children.length === 0 ? textOf(element) : '';
  return text === '' ? tree : { ...tree, text };
}

function add(tree: { [name: string]: Tree }, name: string, value: Tree) {
  const before = Object.hasOwn(tree, name) ? tree[name] : undefined;
  if (before === undefined) tree[name] = value;
  else tree[name] = [...(Array.isArray(before) ? before : [before]), value];
}
