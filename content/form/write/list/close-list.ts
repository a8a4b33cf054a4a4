import { key, leave, press } from '../../../dom/events';
import { attributeOf, closest, hostOrParent, rootOf, tagOf } from '../../../dom/node';
import { settled } from '../../../dom/settle';

const settleBudget = 300;
const dialog = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover]';

/**
 * Closes a list that says that it is open, and leaves it. Escape is for what no press closes, and never where the
 * dialog that the form stands in would close by it.
 */
export async function closeList(element: Element): Promise<void> {
  const ways = [
    tagOf(element) !== 'input' && press,
    !isInDialog(element) && pressEscape,
    tagOf(element) === 'input' && leave,
  ];
  for (const way of ways) {
    if (!way || attributeOf(element, 'aria-expanded') !== 'true') continue;
    way(element);
    await settled(settleBudget);
  }
  leave(element);
}

/** Where the focus is: lists that are drawn elsewhere take it, and the keys with it. */
export function pressEscape(element: Element): void {
  const focused = (rootOf(element) as Document | ShadowRoot).activeElement;
  key(focused && closest(focused, '[role=listbox], [role=menu]') ? focused : element, 'Escape');
}

export function isInDialog(element: Element): boolean {
  if (closest(element, dialog)) return true;
  const root = rootOf(element);
  const host = root instanceof ShadowRoot ? hostOrParent(root) : null;
  return host !== null && isInDialog(host);
}
