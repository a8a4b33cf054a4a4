import type { FieldSnapshot } from './snapshot';

/** A box says yes or no by its tick alone. */
export const canChange = (field: FieldSnapshot): boolean =>
  field.control !== 'other' && (field.control !== 'checkbox' || field.options.length > 1);
