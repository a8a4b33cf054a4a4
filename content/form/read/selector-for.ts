import {
  allIn,
  attributeOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  parentNodeOf,
  rootOf,
  shadowOf,
  tagOf,
} from '../../dom/node';
import { remembered } from '../../dom/while-still';

/** How often each name of a control stands in one root: what is unique needs no search. */
export type Census = Map<string, number>;

export const emptyCensus = (): Census => new Map();

const controlTags = new Set(['input', 'select', 'textarea']);

export function count(names: Census, element: Element): void {
  const name = controlTags.has(tagOf(element)) && attributeOf(element, 'name');
  if (name) names.set(nameKey(element, name), (names.get(nameKey(element, name)) ?? 0) + 1);
}

const nameKey = (element: Element, name: string) => `${tagOf(element)} ${name}`;

/** What a selector puts between a shadow host and what is inside. */
export const intoShadow = ' >>> ';

/** A selector that finds exactly this element; ` >>> ` crosses from a host into its open shadow root. */
export function selectorFor(element: Element, censusOf: (root: Node) => Census): string {
  const root = rootOf(element);
  const here = selectorWithin(element, censusOf(root));
  return root instanceof ShadowRoot ? selectorFor(root.host, censusOf) + intoShadow + here : here;
}

function selectorWithin(element: Element, census: Census): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const anchor = anchorFor(at, census);
    if (anchor) return [anchor, ...steps].join(' > ');
    steps.unshift(stepTo(at));
  }
  const top =
    rootOf(element) instanceof ShadowRoot ? [':host', ...steps] : [':root', ...steps.slice(1)];
  return top.join(' > ');
}

function anchorFor(element: Element, names: Census): string | undefined {
  const byId = anchorById(element);
  if (byId) return byId;
  const name = attributeOf(element, 'name');
  if (name && names.get(nameKey(element, name)) === 1)
    return `${tagOf(element)}[name="${CSS.escape(name)}"]`;
  return undefined;
}

/** By an id that nothing else in its root has. */
const anchorById = remembered((element: Element): string | undefined => {
  const id = attributeOf(element, 'id');
  if (id === '') return undefined;
  const selector = `#${CSS.escape(id)}`;
  return allIn(rootOf(element), selector).length === 1 ? selector : undefined;
});

const stepTo = remembered(
  (element: Element) =>
    `${CSS.escape(tagOf(element))}:nth-of-type(${placesIn(parentNodeOf(element)!).get(element)})`,
);

/** Which of its kind each child is, counted once for all of them. */
const placesIn = remembered((parent: Node): Map<Element, number> => {
  const places = new Map<Element, number>();
  const met = new Map<string, number>();
  for (let at = firstChildOf(parent); at; at = nextSiblingOf(at)) {
    if (nodeTypeOf(at) !== Node.ELEMENT_NODE) continue;
    const tag = tagOf(at as Element);
    met.set(tag, (met.get(tag) ?? 0) + 1);
    places.set(at as Element, met.get(tag)!);
  }
  return places;
});

/** The one element that a selector of ours finds, across open shadow roots. */
export function findBySelector(selector: string): Element | null {
  let root: Node = document;
  let found: Element | null = null;
  for (const part of selector.split(intoShadow)) {
    try {
      found = allIn(root, part)[0] ?? null;
    } catch {
      return null;
    }
    if (!found) return null;
    root = shadowOf(found) ?? found;
  }
  return found;
}
