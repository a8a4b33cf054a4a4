import type { FieldSnapshot } from '@/utils/form/snapshot';

/** One question of the page, as the elements that make it up. */
export interface FoundField {
  control: FieldSnapshot['control'];
  /** The element that the selector names: the control, or the first of a group. */
  element: Element;
  /** The controls themselves, in order: all radios of a group, or just the element. */
  members: readonly Element[];
  /** Which form of the page, by order; -1 outside any. */
  form: number;
  /** Headings it stands under, outermost first. */
  section: string;
}

/** A control met on the walk, before radios and boxes are gathered under their question. */
export interface MetControl {
  control: FoundField['control'];
  element: Element;
  form: number;
  section: string;
}
