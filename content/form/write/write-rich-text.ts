import { announce, enter, leave } from '../../dom/events';
import { readText } from '../read/read-text';

/** Types into an editor through the browser's own editing, which editors follow; the plain way if that does nothing. */
export function writeRichText(element: HTMLElement, text: string): void {
  enter(element);
  getSelection()?.selectAllChildren(element);
  const typed = text
    ? document.execCommand('insertText', false, text)
    : document.execCommand('delete', false);
  if (!typed || readText(element, { most: text.length + 1 }) === '') {
    element.textContent = text;
    announce(element, text);
  }
  leave(element);
}
