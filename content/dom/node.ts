/**
 * Reads of the DOM that a page cannot bend. A form answers `form.id` and `form.children` with a control of that
 * name, and a document answers likewise, so every read of a node that may be one goes through its prototype.
 */
function getter<Owner extends object, Value>(prototype: Owner, name: string) {
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
  return (owner: Owner): Value => get.call(owner) as Value;
}

export const parentElementOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
export const parentNodeOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const previousSiblingOf = getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const firstElementOf = getter<Element, Element | null>(
  Element.prototype,
  'firstElementChild',
);
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const baseOf = getter<Node, string>(Node.prototype, 'baseURI');
export const previousElementOf = getter<Element, Element | null>(
  Element.prototype,
  'previousElementSibling',
);
export const nextElementOf = getter<Element, Element | null>(
  Element.prototype,
  'nextElementSibling',
);
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const namespaceOf = getter<Element, string | null>(Element.prototype, 'namespaceURI');
/** Drawings and formulas may have an `<input>` too, which is none. */
export const isHtml = (element: Element) => namespaceOf(element) === 'http://www.w3.org/1999/xhtml';
export const tagOf = getter<Element, string>(Element.prototype, 'localName');

export const rootOf = (node: Node) =>
  Node.prototype.getRootNode.call(node) as Document | ShadowRoot;
export const attributeOf = (element: Element, name: string) =>
  Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttribute = (element: Element, name: string) =>
  Element.prototype.hasAttribute.call(element, name);
export const contains = (outer: Node, inner: Node) => Node.prototype.contains.call(outer, inner);
/** Whether an element stands behind another one in their root. */
export const comesAfter = (one: Node, other: Node) =>
  (Node.prototype.compareDocumentPosition.call(other, one) & Node.DOCUMENT_POSITION_FOLLOWING) !==
  0;
export const boxOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element);
export const closest = (element: Element, selector: string) =>
  Element.prototype.closest.call(element, selector);
export const matches = (element: Element, selector: string) =>
  Element.prototype.matches.call(element, selector);

/** Whether an element is laid out and neither it nor what it stands in is made invisible; transparent counts. */
export const isLaidOut = (element: Element) =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
/** The same, where transparent does not count. */
export const isPainted = (element: Element) =>
  Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    opacityProperty: true,
  });
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const childrenOf = getter<Element, HTMLCollection>(Element.prototype, 'children');

export function allIn(root: Node, selector: string): NodeListOf<Element> {
  const owner =
    nodeTypeOf(root) === Node.ELEMENT_NODE
      ? Element.prototype
      : nodeTypeOf(root) === Node.DOCUMENT_NODE
        ? Document.prototype
        : DocumentFragment.prototype;
  return owner.querySelectorAll.call(root, selector);
}

/** The parent as it is painted: out of a shadow root, its host. */
export function hostOrParent(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = parentNodeOf(node);
  // Not by its class: a frame's page has classes of its own.
  const isShadow = root !== null && nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE;
  return isShadow ? ((root as ShadowRoot).host ?? null) : null;
}

/** An element of the same root by its id, by the selector engine, which no name on the page can shadow. */
export const byId = (near: Node, id: string): Element | null =>
  id ? (allIn(rootOf(near), `#${CSS.escape(id)}`)[0] ?? null) : null;

const slotOf = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');

/** Where an element is painted: in the slot it is put into, else in its parent or its root's host. */
export const paintedParentOf = (element: Element) => slotOf(element) ?? hostOrParent(element);

export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
const documentElementOf = getter<Document, Element>(Document.prototype, 'documentElement');
const ownerOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
const defaultViewOf = getter<Document, Window | null>(Document.prototype, 'defaultView');
const scrollingElementOf = getter<Document, Element | null>(Document.prototype, 'scrollingElement');

/** The window in whose page an element is. */
export const viewOf = (element: Element) => defaultViewOf(ownerOf(element)!);

/** What scrolls when the page does. */
export const scrollerOf = (page: Document) => scrollingElementOf(page) ?? documentElementOf(page);

const scrollLeftOf = getter<Element, number>(Element.prototype, 'scrollLeft');
const scrollTopOf = getter<Element, number>(Element.prototype, 'scrollTop');
export const scrollOf = (element: Element) => ({
  left: scrollLeftOf(element),
  top: scrollTopOf(element),
});

/** Whether a press on a button would send its form. */
export const wouldSubmit = (element: Element) =>
  tagOf(element) === 'button' &&
  (element as HTMLButtonElement).type !== 'button' &&
  (element as HTMLButtonElement).form !== null;
