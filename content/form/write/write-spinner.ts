import { enter, key, leave } from '../../dom/events';

/** Types into a painted spinner, which takes keys and no text: what stands there is struck out first. */
export function writeSpinner(element: Element, text: string): void {
  enter(element);
  const held = element.textContent?.trim().length ?? 0;
  for (let i = 0; i < held; i++) key(element, 'Backspace');
  for (const digit of text.replace(/\D/g, '')) key(element, digit);
  leave(element);
}
