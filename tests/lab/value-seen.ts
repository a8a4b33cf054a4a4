/**
 * What each field of a page holds, read by code that shares nothing with the extension's own. It runs in the
 * page, so it stands alone. Groups of radios and boxes give the labels of those that are ticked;
 * an option without a value is the page's "please select", and nothing.
 */
export function valueSeen(selectors: string[]): string[] {
  const find = (selector: string) => {
    let root: ParentNode = document;
    let found: Element | null = null;
    for (const part of selector.split(' >>> ')) {
      found = root.querySelector(part);
      if (!found) return null;
      root = found.shadowRoot ?? found;
    }
    return found;
  };
  const labelOf = (input: HTMLInputElement) =>
    (input.labels?.[0]?.textContent ?? input.value).replace(/\s+/g, ' ').trim();
  const groupOf = (input: HTMLInputElement) => {
    const root = input.getRootNode() as ParentNode;
    const same = [...root.querySelectorAll<HTMLInputElement>(`input[type=${input.type}]`)];
    return input.name ? same.filter((one) => one.name === input.name) : [input];
  };
  return selectors.map((selector) => {
    const element = find(selector);
    if (element instanceof HTMLInputElement) {
      if (element.type === 'file')
        return [...(element.files ?? [])].map((file) => file.name).join(', ');
      if (element.type !== 'radio' && element.type !== 'checkbox') return element.value;
      return groupOf(element)
        .filter((one) => one.checked)
        .map(labelOf)
        .join(', ');
    }
    if (element instanceof HTMLTextAreaElement) return element.value;
    if (element instanceof HTMLSelectElement)
      return [...element.selectedOptions]
        .filter((option) => option.value !== '')
        .map((option) => option.text.trim())
        .join(', ');
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}
