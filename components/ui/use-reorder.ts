import { useRef, useState } from 'preact/hooks';

/** Where a dragged item is put down. */
export interface ReorderPlace {
  beside: string;
  after: boolean;
}

/** What one item of a list that can be reordered is given. */
export interface ReorderItem {
  /** For what is dragged by the pointer. */
  grip: { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
  /** For what is dragged over. */
  target: { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
  /** The edge at which the dragged item would land. */
  edge: 'before' | 'after' | undefined;
}

const isBelowMiddle = ({ currentTarget, clientY }: DragEvent) => {
  const { top, height } = (currentTarget as Element).getBoundingClientRect();
  return clientY > top + height / 2;
};

/** Dragging the items of one list by the pointer; the keyboard needs a way of its own. */
export function useReorder(onMove: (id: string, place: ReorderPlace) => void) {
  const dragged = useRef<string | undefined>(undefined);
  const [over, setOver] = useState<ReorderPlace | undefined>(undefined);
  const end = () => {
    dragged.current = undefined;
    setOver(undefined);
  };

  const of = (id: string): ReorderItem => ({
    grip: {
      draggable: true,
      onDragStart(event) {
        dragged.current = id;
        event.dataTransfer?.setData('text/plain', '');
        const item = (event.currentTarget as Element).closest('[data-id]');
        if (item) event.dataTransfer?.setDragImage(item, 8, 8);
      },
      onDragEnd: end,
    },
    target: {
      onDragOver(event) {
        if (dragged.current === undefined) return;
        event.preventDefault();
        const after = isBelowMiddle(event);
        if (over?.beside !== id || over.after !== after) setOver({ beside: id, after });
      },
      onDrop(event) {
        const moved = dragged.current;
        if (moved === undefined) return;
        event.preventDefault();
        end();
        if (moved !== id) onMove(moved, { beside: id, after: isBelowMiddle(event) });
      },
    },
    edge: over?.beside === id ? (over.after ? 'after' : 'before') : undefined,
  });

  return { of };
}
