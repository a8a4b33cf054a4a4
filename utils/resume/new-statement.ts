import { newId } from './new-id';
import type { Statement } from './schema';

/** The owner's text, word for word. */
export const newStatement = (text: string, form: Statement['form'] = 'paragraph'): Statement => ({
  id: newId(),
  text,
  form,
  alternatives: [],
});
