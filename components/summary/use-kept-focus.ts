import { useLayoutEffect, useRef } from 'preact/hooks';

/** The browser takes the focus from what changes its place: the element that `find` finds has it again. */
export function useKeptFocus(find: (name: string) => HTMLElement | null) {
  const moved = useRef('');
  useLayoutEffect(() => {
    if (!moved.current) return;
    find(moved.current)?.focus();
    moved.current = '';
  });
  return (name: string) => {
    moved.current = name;
  };
}
