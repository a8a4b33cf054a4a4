import { type ReadonlySignal, signal, useComputed } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';

/** Where a dragged item is put down. */
interface ReorderPlace {
  beside: string;
  after: boolean;
}

type OnMove = (id: string, place: ReorderPlace) => void;

const isBelowMiddle = ({ currentTarget, clientY }: DragEvent) => {
  const { top, height } = (currentTarget as Element).getBoundingClientRect();
  return clientY > top + height / 2;
};

function createReorder(onMove: OnMove) {
  const over = signal<ReorderPlace | undefined>(undefined);
  let dragged: string | undefined;
  const end = () => {
    dragged = undefined;
    over.value = undefined;
  };

  return {
    /** Where the dragged item would land. */
    over: over as ReadonlySignal<ReorderPlace | undefined>,
    /** For what is dragged by the pointer, inside an element with the item's id as `data-id`. */
    grip: (id: string) => ({
      draggable: true,
      onDragStart(event: DragEvent) {
        dragged = id;
        event.dataTransfer?.setData('text/plain', '');
        const item = (event.currentTarget as Element).closest('[data-id]');
        if (item) event.dataTransfer?.setDragImage(item, 8, 8);
      },
      onDragEnd: end,
    }),
    /** For what is dragged over. */
    target: (id: string) => ({
      onDragOver(event: DragEvent) {
        if (dragged === undefined) return;
        event.preventDefault();
        const after = isBelowMiddle(event);
        const now = over.value;
        if (now?.beside !== id || now.after !== after) over.value = { beside: id, after };
      },
      onDrop(event: DragEvent) {
        if (dragged === undefined) return;
        event.preventDefault();
        const moved = dragged;
        end();
        if (moved !== id) onMove(moved, { beside: id, after: isBelowMiddle(event) });
      },
    }),
  };
}

export type Reorder = ReturnType<typeof createReorder>;

/** Dragging the items of one list by the pointer; the keyboard needs a way of its own. */
export function useReorder(onMove: OnMove): Reorder {
  const latest = useRef(onMove);
  latest.current = onMove;
  return useMemo(() => createReorder((id, place) => latest.current(id, place)), []);
}

/** The class that shows at which edge of an item the dragged one would land. */
export const useReorderEdge = ({ over }: Reorder, id: string) =>
  useComputed(() => {
    const place = over.value;
    return place?.beside === id && (place.after ? 'reorder-after' : 'reorder-before');
  }).value;
