import type { FieldValue } from '@/utils/form/plan';
import { saysRemove } from '@/utils/form/says-remove';
import { press } from '../../dom/events';
import { contains, hostOrParent, isConnected } from '../../dom/node';
import { waitFor } from '../../dom/settle';
import type { FoundField } from '../read/found-field';
import { readText } from '../read/read-text';
import type { Scene } from '../read/scene';
import { pressable } from './pressable';

/** How far up from a file input its own part of the page is looked for. */
const mostLevels = 6;
const mostText = 5_000;
const budget = 1_000;

/** A file of ours that a page took, and the part of the page that is that field's alone. */
export interface Upload {
  name: string;
  zone: Element;
}

/** What is to be known of a field before a file is put into it, to take it back; `undefined` for anything but a file. */
export function uploadInto(
  field: FoundField,
  value: FieldValue,
  { neighbours }: Scene,
): Upload | undefined {
  if (value.as !== 'file') return undefined;
  const zone = [...neighbours.ownAncestors(field, mostLevels)].at(-1);
  return zone && { name: value.text, zone };
}

const shows = (part: Element, name: string) => readText(part, { most: mostText }).includes(name);

/** Whether the page still shows the file, whatever its input holds: many take it out of there and name it. */
export const isUploaded = ({ name, zone }: Upload) => isConnected(zone) && shows(zone, name);

/** Presses the remove control beside the file's name, where there is one such; nothing but our file goes with it. */
export async function takeBack(upload: Upload): Promise<void> {
  if (!isUploaded(upload)) return;
  const beside = pressable(upload.zone, saysRemove).map((control) => ({
    control,
    item: itemAround(control, upload),
  }));
  const nearest = beside.filter(({ item }) => !beside.some((other) => isWithin(other.item, item)));
  if (nearest.length !== 1) return;
  press(nearest[0]!.control);
  await waitFor(() => !isUploaded(upload) || undefined, budget);
}

const isWithin = (inner: Element, outer: Element) => inner !== outer && contains(outer, inner);

/** The smallest part of the zone that holds a control and the file's name. */
function itemAround(control: Element, { name, zone }: Upload): Element {
  let at: Element | null = control;
  while (at && at !== zone && !shows(at, name)) at = hostOrParent(at);
  return at ?? zone;
}
