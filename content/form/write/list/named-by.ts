import { attributeOf, byId, closest } from '../../../dom/node';

/** The lists that a control says are its own. */
export function namedBy(element: Element): Element[] {
  const owner = closest(element, '[role="combobox"]') ?? element;
  const ids = [element, owner].flatMap((one) =>
    ['aria-controls', 'aria-owns'].flatMap((name) => attributeOf(one, name).split(/\s+/)),
  );
  return [...new Set(ids)].flatMap((id) => byId(element, id) ?? []);
}
