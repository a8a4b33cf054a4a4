import type { CaretSight, Inserted } from '@/utils/form/caret';
import { caretField, isTyped } from './caret-field';
import { insertText } from './insert-text';

/** What `caret.js` leaves in a frame for the popup to call. */
export interface CaretTools {
  look(): CaretSight;
  insert(text: string): Promise<Inserted>;
}

declare global {
  // On the isolated world's global, which the page cannot see.
  var bespokeCaret: CaretTools | undefined;
}

function look(): CaretSight {
  const field = caretField(document);
  if (!field) return { at: 'nowhere' };
  if (field === 'frame') return { at: 'frame' };
  const most = isTyped(field) ? field.maxLength : -1;
  return most >= 0 ? { at: 'field', most } : { at: 'field' };
}

export const caretTools: CaretTools = { look, insert: insertText };
