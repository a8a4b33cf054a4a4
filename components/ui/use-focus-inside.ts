import { useLayoutEffect, useRef } from 'preact/hooks';

/** What opens in place takes the focus, and gives it back to what opened it. */
export function useFocusInside<Shown extends HTMLElement>() {
  const shown = useRef<Shown>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const inside = shown.current!;
    const field = inside.querySelector<HTMLElement>('input, select, textarea');
    (field ?? inside.querySelector('button'))?.focus();
    return () => {
      const isLeft = inside.contains(document.activeElement);
      if (isLeft && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return shown;
}
