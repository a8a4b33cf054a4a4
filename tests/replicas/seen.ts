import type { Seen } from './replica';

/**
 * Reads fields as a person does, one list of values a field. It runs in the page and stands alone: nothing of the extension, and nothing
 * from this module but its own body.
 */
export function readSeen(all: Seen[]): string[][] {
  const tidy = (text: string | null | undefined) =>
    (text ?? '')
      .replace(/[\u200b\u2066-\u2069\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const find = (selector: string): Element[] =>
    selector
      .split(' >>> ')
      .reduce<(Document | ShadowRoot | Element)[]>(
        (roots, part) =>
          roots.flatMap((root) => [
            ...((root as Element).shadowRoot ?? root).querySelectorAll(part),
          ]),
        [document],
      ) as Element[];
  const painted = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const labelOf = (box: Element) => {
    const root = box.getRootNode() as Document;
    const ids = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const named = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
    const label = (box as HTMLInputElement).labels?.[0] ?? box.closest('label');
    return tidy(
      box.getAttribute('aria-label') ?? (named || (label?.textContent ?? box.textContent)),
    );
  };
  const isOn = (box: Element) =>
    box instanceof HTMLInputElement
      ? box.checked
      : ['aria-checked', 'aria-pressed', 'aria-selected'].some(
          (state) => box.getAttribute(state) === 'true',
        );
  const read: { [By in Seen['by']]: (elements: Element[]) => string[] } = {
    value: (elements) => elements.map((one) => tidy((one as HTMLInputElement).value)),
    chosen: (elements) =>
      elements.flatMap((one) =>
        [...(one as HTMLSelectElement).selectedOptions]
          .filter((option) => option.value !== '')
          .map((option) => tidy(option.text)),
      ),
    checked: (elements) => elements.filter(isOn).map(labelOf),
    // Not `textContent`: what is hidden inside is not seen.
    text: (elements) => elements.filter(painted).map((one) => tidy((one as HTMLElement).innerText)),
    files: (elements) =>
      elements.flatMap((one) => [...((one as HTMLInputElement).files ?? [])].map((f) => f.name)),
  };
  return all.map(({ by, at }) => read[by](find(at)).filter(Boolean));
}

/** Every element that a selector finds, across open shadow roots; runs in the page and stands alone. */
export function findAll(selector: string): Element[] {
  return selector
    .split(' >>> ')
    .reduce<(Document | ShadowRoot | Element)[]>(
      (roots, part) =>
        roots.flatMap((root) => [...((root as Element).shadowRoot ?? root).querySelectorAll(part)]),
      [document],
    ) as Element[];
}
