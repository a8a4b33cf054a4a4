import { contains, hostOrParent, rootOf } from '../../dom/node';
import type { FoundField } from './found-field';

/** Which part of the page around a field is its own: as far as no other field that a person sees. */
export class Neighbours {
  /** The last control of the field before, and the first of the one after, each with the hosts around it. */
  private readonly beside = new Map<FoundField, readonly Element[]>();

  constructor(fields: readonly FoundField[], visible: ReadonlySet<FoundField>) {
    let before: readonly Element[] = [];
    for (const field of fields) {
      this.beside.set(field, before);
      if (visible.has(field)) before = withHosts(field.members.at(-1)!);
    }
    let after: readonly Element[] = [];
    for (const field of fields.toReversed()) {
      this.beside.set(field, [...this.beside.get(field)!, ...after]);
      if (visible.has(field)) after = withHosts(field.element);
    }
  }

  /** Whether an element around the field, or beside it, also holds another one. */
  shared(element: Element, field: FoundField): boolean {
    return this.beside.get(field)?.some((other) => contains(element, other)) ?? false;
  }

  /** The ancestors that are the field's own, innermost first, with the child on the way to it. */
  *ownAncestors(field: FoundField, most: number): Generator<Element> {
    let at = hostOrParent(field.element);
    for (let level = 0; at && level < most && !this.shared(at, field); level++) {
      yield at;
      at = hostOrParent(at);
    }
  }
}

/** Containment as painted: what is inside a shadow root is inside its host. */
export const holds = (outer: Element, inner: Element) =>
  withHosts(inner).some((at) => contains(outer, at));

/** An element, and the hosts of the shadow roots it is in, innermost first. */
function withHosts(element: Element): Element[] {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? [element, ...withHosts(root.host)] : [element];
}
