import type { FoundField } from '../read/found-field';
import { readLabel } from '../read/read-label';
import { withoutMarks } from '../read/required-marks';
import { fieldNamed, isItself, type Scene } from '../read/scene';

/** What a field is called, as the owner was shown it. */
export const shownLabel = (field: FoundField, { neighbours }: Scene): string =>
  withoutMarks(readLabel(field, neighbours).label).text;

/**
 * The field that was written to: its very element, or what the page has drawn in its place under the same label. The
 * next step of a form may ask something else by the same id.
 */
export function writtenField(ref: string, label: string, scene: Scene): FoundField | undefined {
  const field = fieldNamed(ref, scene);
  return field && (isItself(field, ref) || shownLabel(field, scene) === label) ? field : undefined;
}
