import type { Tree } from './tree';

/** Everything of the name, at whatever depth, the outermost only; lists are taken apart. */
export function nodes(tree: Tree, name: string): Tree[] {
  if (typeof tree === 'string') return [];
  if (Array.isArray(tree)) return tree.flatMap((one) => nodes(one, name));
  return Object.entries(tree).flatMap(([key, value]) =>
    key === name ? [value].flat() : nodes(value, name),
  );
}

export const first = (tree: Tree, name: string): Tree | undefined => nodes(tree, name)[0];

/** The text at the end of a path of names. */
export function textAt(tree: Tree | undefined, ...path: string[]): string {
  const end = path.reduce<Tree | undefined>(
    (at, name) => (at === undefined ? at : first(at, name)),
    tree,
  );
  if (typeof end === 'string') return end.trim();
  if (end === undefined || Array.isArray(end)) return '';
  return typeof end.text === 'string' ? end.text.trim() : '';
}
