import type { FoundField } from '../read/found-field';
import { type Purpose, purposeOf, purposes } from '../read/purpose';

/** Whether a field is still what its owner was shown, as far as its label does not say. */
export function isAsShown(ref: string, field: FoundField): boolean {
  const then = purposes.get(ref);
  if (!then) return true;
  const now = purposeOf(field);
  const isNamed = lettersOf(now.name) === lettersOf(then.name);
  return isNamed && now.target === then.target && isOfType(now, then) && isInPlace(now, then);
}

/** A box of text that becomes a picker on focus asks for what it asked before. */
const isOfType = (now: Purpose, then: Purpose) =>
  now.type === then.type || /^(?:date|month|time)/.test(now.type);

/** The heading over a field that has stayed where it was may tell what was typed into it. */
const isInPlace = (now: Purpose, then: Purpose) =>
  (now.element === then.element && now.parent === then.parent) ||
  lettersOf(now.section) === lettersOf(then.section);

/** Rows are numbered anew when one is added, and headings count. */
const lettersOf = (text: string) => text.replace(/\P{L}/gu, '');
