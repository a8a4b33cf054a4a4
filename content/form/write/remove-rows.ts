import { press } from '../../dom/events';
import { settled, waitFor } from '../../dom/settle';
import { readValue } from '../read/read-value';
import { fieldNamed, lookAround, type Scene } from '../read/scene';
import { type AddedRow, isRemoved, removerOf, rowAround } from './added-rows';
import { fill } from './fill-record';

const budget = 2_000;

/** What became of the rows that fills have added. */
export interface RemovedRows {
  /** Names of the fields that went with their rows. */
  refs: Set<string>;
  removed: number;
  kept: number;
}

/**
 * Takes away the rows that our presses brought, last one first, by the remove control inside each. A row in which
 * somebody has typed since is theirs.
 */
export async function removeRows(): Promise<RemovedRows> {
  const refs = new Set<string>();
  let removed = 0;
  for (const row of [...fill.rows].reverse()) {
    if (!(await remove(row))) continue;
    removed += 1;
    for (const ref of row.refs) refs.add(ref);
  }
  return { refs, removed, kept: fill.rows.length - removed };
}

async function remove(added: AddedRow): Promise<boolean> {
  const scene = lookAround();
  // Drawn anew, a field may be another element by the same name.
  const fields = added.refs.flatMap((ref) => fieldNamed(ref, scene) ?? []);
  if (fields.length === 0) return isRemoved(added);
  if (added.refs.some((ref) => isTheirs(ref, added, scene))) return false;
  const own = new Set(fields);
  const others = [...scene.visible].filter((field) => !own.has(field));
  const row = rowAround(
    { fields },
    others.map(({ element }) => element),
  );
  const remover = row && removerOf(row, fields);
  if (!remover) return false;
  press(remover);
  const now = { ...added, fields };
  const isGone = await waitFor(() => isRemoved(now) || undefined, budget);
  await settled(budget);
  return isGone === true;
}

function isTheirs(ref: string, { held }: AddedRow, scene: Scene): boolean {
  const field = fieldNamed(ref, scene);
  if (!field) return false;
  const { left } = fill.touched.get(ref) ?? {};
  return readValue(field) !== (left ?? held.get(ref));
}
