import type { UndoReport } from '@/utils/form/report';
import { nextTask, settled } from '../../dom/settle';
import { readValue } from '../read/read-value';
import { fieldNamed, lookAround } from '../read/scene';
import { fill } from './fill-record';
import { keepPlace } from './keep-place';
import { removeRows } from './remove-rows';
import { inTurn } from './turn';
import { isUploaded, takeBack } from './uploads';
import { writtenField } from './written-field';

const settleBudget = 1_500;

/**
 * Takes away the rows that were added and the files that were uploaded, and puts back what stood in every field that was
 * written to, last one first. A field that somebody has changed since is theirs, and is kept.
 */
export const undoFill = (): Promise<UndoReport> => inTurn(undo);

async function undo(): Promise<UndoReport> {
  const kept = new Set<string>();
  const { refs: gone, removed, kept: keptRows } = await removeRows();
  const there = [...fill.touched].filter(([ref]) => !gone.has(ref));
  const around = lookAround();
  const comeBack = keepPlace(there.flatMap(([ref]) => fieldNamed(ref, around) ?? []));
  for (const [, { upload }] of there) if (upload) await tryRestore(() => takeBack(upload));
  for (const [ref, { label, restore, before, left }] of there.toReversed()) {
    const field = writtenField(ref, label, lookAround());
    // A field that was gone when the fill ended held nothing of ours then: what stands there now was typed.
    if (!field || ![left ?? '', before].includes(readValue(field))) kept.add(ref);
    else {
      await tryRestore(() => restore(field));
      await nextTask();
    }
  }
  await settled(settleBudget);
  comeBack();
  const scene = lookAround();
  for (const [ref, { label, before, upload }] of there) {
    const field = writtenField(ref, label, scene);
    const isThere = upload !== undefined && before === '' && isUploaded(upload);
    if (!field || isThere || readValue(field) !== before) kept.add(ref);
  }
  const restored = [...fill.touched.keys()].filter((ref) => !kept.has(ref));
  fill.forget();
  return {
    restored,
    kept: [...kept],
    ...(removed + keptRows > 0 && { rows: { removed, kept: keptRows } }),
  };
}

async function tryRestore(restore: () => unknown): Promise<void> {
  try {
    await restore();
  } catch {
    // A page may throw out of its own handlers; what stands there in the end is what counts.
  }
}
