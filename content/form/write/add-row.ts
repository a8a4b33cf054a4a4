import type { RowAdded } from '@/utils/form/report';
import { press } from '../../dom/events';
import { settled, waitFor } from '../../dom/settle';
import { wordsOn } from '../read/find-adders';
import { readValue } from '../read/read-value';
import { adderNamed, lookAround, refOf, type Scene } from '../read/scene';
import { isInDialog, rowAround, wantsSaving } from './added-rows';
import { fill } from './fill-record';
import { inTurn } from './turn';

/** How long a row may take to come, and then to settle, in milliseconds. */
const arrival = 3_000;
const settleBudget = 1_500;

/** Presses the control that the owner agreed to, once, and waits until the fields of the row are there. */
export const addRow = (adder: { ref: string; label: string }): Promise<RowAdded> =>
  inTurn(() => add(adder));

async function add({ ref, label }: { ref: string; label: string }): Promise<RowAdded> {
  const before = lookAround();
  const adder = adderNamed(ref, before);
  if (!adder) return { outcome: 'gone' };
  const { element } = adder;
  // "Add" may have become "Add another" with the first row.
  if (!fill.rows.some((row) => row.ref === ref) && wordsOn(element) !== label)
    return { outcome: 'gone' };
  const there = elementsOf(before);
  press(element);
  const came = await waitFor(() => newcomers(there), arrival);
  if (!came) return { outcome: 'nothing-came' };
  await settled(settleBudget);
  const now = lookAround();
  const fields = now.fields.filter((one) => now.visible.has(one) && !there.has(one.element));
  if (fields.length === 0) return { outcome: 'nothing-came' };
  const refs = fields.map((field) => refOf(field, now.selectorOf(field)));
  const held = new Map(fields.map((field, i) => [refs[i]!, readValue(field)]));
  fill.rows.push({ ref, fields, refs, held });
  const others = [...now.visible].filter((one) => !fields.includes(one)).map((one) => one.element);
  const row = rowAround({ fields }, [...others, element]);
  const unsaved = isInDialog({ fields }, element) || wantsSaving(row);
  return { outcome: unsaved ? 'wants-saving' : 'added' };
}

const elementsOf = ({ fields, visible }: Scene): Set<Element> =>
  new Set(fields.filter((field) => visible.has(field)).map(({ element }) => element));

function newcomers(there: ReadonlySet<Element>): true | undefined {
  const { fields, visible } = lookAround();
  return fields.some((field) => visible.has(field) && !there.has(field.element)) || undefined;
}
