import { hostOrParent, isConnected, scrollOf } from '../../dom/node';
import type { FoundField } from '../read/found-field';

/** Remembers where the owner is in a page: what has the focus, and how far it and the boxes around fields are scrolled. */
export function keepPlace(fields: readonly FoundField[]): () => void {
  const focused = document.activeElement;
  const { scrollX, scrollY } = window;
  const boxes = new Set<Element>();
  for (const { element } of fields)
    for (let at = hostOrParent(element); at && !boxes.has(at); at = hostOrParent(at)) boxes.add(at);
  const scrolled = [...boxes].map((box) => ({ box, ...scrollOf(box) }));
  return () => {
    if (focused instanceof HTMLElement && isConnected(focused))
      focused.focus({ preventScroll: true });
    for (const { box, left, top } of scrolled) {
      const now = scrollOf(box);
      if (now.left !== left || now.top !== top)
        Reflect.apply(Element.prototype.scrollTo, box, [{ left, top, behavior: 'instant' }]);
    }
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
