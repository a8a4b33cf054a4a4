import { contains, hostOrParent, rootOf } from '../../dom/node';
import type { FoundField } from './found-field';

/** Which part of the page around a field is its own: as far as no other field that a person sees. */
export class Neighbours {
  private readonly before = new Map<FoundField, Element | undefined>();
  private readonly after = new Map<FoundField, Element | undefined>();

  constructor(fields: readonly FoundField[], visible: ReadonlySet<FoundField>) {
    let last: Element | undefined;
    for (const field of fields) {
      this.before.set(field, last);
      if (visible.has(field)) last = field.members.at(-1);
    }
    last = undefined;
    for (const field of fields.toReversed()) {
      this.after.set(field, last);
      if (visible.has(field)) last = field.element;
    }
  }

  /** Whether an element around the field, or beside it, also holds another one. */
  shared(element: Element, field: FoundField): boolean {
    const [before, after] = [this.before.get(field), this.after.get(field)];
    return (
      (before !== undefined && holds(element, before)) ||
      (after !== undefined && holds(element, after))
    );
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
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; ) {
    if (contains(outer, at)) return true;
    const root = rootOf(at);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}
