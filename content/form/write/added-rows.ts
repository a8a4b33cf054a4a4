import { saysRemove, saysSave } from '@/utils/form/says-remove';
import { closest, contains, hostOrParent, isConnected } from '../../dom/node';
import type { FoundField } from '../read/found-field';
import { Sight } from '../read/is-visible';
import { holds } from '../read/neighbours';
import { pressable } from './pressable';

/** A row that a press of ours brought: its fields, for as long as it is there. */
export interface AddedRow {
  /** The adder's name. */
  ref: string;
  fields: readonly FoundField[];
  refs: readonly string[];
  /** What the fields held when the row came, by name. */
  held: ReadonlyMap<string, string>;
}

/** A row of its own window, over the page. */
const dialog = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

export const isInDialog = ({ fields }: Pick<AddedRow, 'fields'>, adder: Element) => {
  const around = closest(fields[0]!.element, dialog);
  return around !== null && !contains(around, adder);
};

/** The part of the page that is the row's alone: around all of its fields, and no other. */
export function rowAround(
  { fields }: Pick<AddedRow, 'fields'>,
  others: readonly Element[],
): Element | undefined {
  let row: Element | undefined;
  for (let at = hostOrParent(fields[0]!.element); at; at = hostOrParent(at)) {
    if (others.some((other) => holds(at!, other))) break;
    if (fields.every(({ element }) => holds(at!, element))) row = at;
  }
  return row;
}

/** Whether the row has to be saved before the page keeps it: that is a person's to press. */
export const wantsSaving = (row: Element | undefined) =>
  row !== undefined && pressable(row, saysSave).length > 0;

/** The one control that takes the row away: none where several might, and none that stands by one of its fields alone. */
export function removerOf(row: Element, fields: readonly FoundField[]): Element | undefined {
  const removers = pressable(row, saysRemove).filter((one) => !isOneFields(one, fields));
  return removers.length === 1 ? removers[0] : undefined;
}

/** Whether a control belongs to one field of several: it takes away a file, or a choice. */
function isOneFields(control: Element, fields: readonly FoundField[]): boolean {
  for (let at: Element | null = control; at; at = hostOrParent(at)) {
    const held = fields.filter(({ element }) => holds(at!, element)).length;
    if (held > 0) return held === 1 && fields.length > 1;
  }
  return false;
}

/** Whether nothing of the row is left for a person to see. */
export function isRemoved({ fields }: AddedRow): boolean {
  const sight = new Sight();
  return fields.every(({ element }) => !isConnected(element) || !sight.sees(element));
}
