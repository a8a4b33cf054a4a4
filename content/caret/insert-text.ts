import type { Inserted } from '@/utils/form/caret';
import { announce } from '../dom/events';
import { textOf } from '../dom/node';
import { nextTask } from '../dom/settle';
import { setNative } from '../form/write/set-native';
import { type CaretField, caretField, isTyped } from './caret-field';

/** One line where the field has one. */
const fitting = (field: CaretField, text: string) =>
  isTyped(field) && field instanceof HTMLInputElement
    ? text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    : text;

/** What the field holds. */
const heldBy = (field: CaretField) => (isTyped(field) ? field.value : (textOf(field) ?? ''));

/**
 * Puts a text where the caret is, in place of what is selected there, as a paste does: the browser's own editing does
 * it, so that the page hears of it and the field's own undo takes it back. Reads back what came of it.
 */
export async function insertText(text: string): Promise<Inserted> {
  const field = caretField(document);
  if (!field || field === 'frame') return { outcome: 'no-field' };
  const fit = fitting(field, text);
  if (isTyped(field) && isTooLong(field, fit)) {
    return { outcome: 'too-long', most: field.maxLength };
  }
  const before = heldBy(field);
  const typed = document.execCommand('insertText', false, fit);
  if (isTyped(field) && (!typed || heldBy(field) === before)) putInto(field, fit);
  await nextTask();
  return { outcome: bare(heldBy(field)).includes(bare(fit)) ? 'inserted' : 'reverted' };
}

const bare = (text: string) => text.replace(/\s+/g, '');

const selectionOf = (field: HTMLInputElement | HTMLTextAreaElement) => {
  // Some kinds of input have none: then the text goes behind what is there.
  const end = field.value.length;
  return { start: field.selectionStart ?? end, end: field.selectionEnd ?? end };
};

function isTooLong(field: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  const { start, end } = selectionOf(field);
  const most = field.maxLength;
  return most >= 0 && field.value.length - (end - start) + text.length > most;
}

/** For what the browser's editing does not reach. */
function putInto(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  const { start, end } = selectionOf(field);
  setNative(field, 'value', field.value.slice(0, start) + text + field.value.slice(end));
  announce(field, text);
}
