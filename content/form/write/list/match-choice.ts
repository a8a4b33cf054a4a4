import { nearestLabel } from '@/utils/form/nearest-label';
import { readText } from '../../read/read-text';

/** The choice that bears one of the labels; `undefined` where none does, or two do. */
export const matchChoice = (
  choices: readonly Element[],
  labels: readonly string[],
): Element | undefined =>
  nearestLabel(
    choices.map((choice) => ({ choice, label: readText(choice), value: '' })),
    labels,
  )?.choice;
