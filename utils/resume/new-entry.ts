import { newId } from './new-id';
import { Entry, type Section } from './schema';

/** An entry with an id of its own; what is not said is empty. */
export const newEntry = (section: Section, own: Partial<Omit<Entry, 'section'>> = {}): Entry =>
  Entry.parse({ id: newId(), ...own, section });
