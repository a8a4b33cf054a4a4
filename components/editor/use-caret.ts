import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Caret } from './statement-edits';

function place(list: HTMLElement | null, { id, at }: Caret): boolean {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
  const field = items.find(({ dataset }) => dataset.id === id)?.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(at, at);
  return field !== undefined && field !== null;
}

/** Puts the caret into the text with a `data-id`: at once, or as soon as an edit has brought it. */
export function useCaret() {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<Caret | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current && place(list.current, wanted.current)) wanted.current = undefined;
  });
  return {
    list,
    placeNow: (caret: Caret) => void place(list.current, caret),
    placeSoon(caret: Caret) {
      wanted.current = caret;
    },
  };
}
