/** @jsxImportSource react */
import { type ComponentType, useReducer } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { living } from './replica';

/** Puts a React page into its root, and lets it be painted again at will. */
export function mount(Page: ComponentType, into = document.getElementById('root')!) {
  let again = () => {};
  const Root = () => {
    const [, paint] = useReducer((count: number) => count + 1, 0);
    again = paint;
    return <Page />;
  };
  flushSync(() => createRoot(into).render(<Root />));
  living.repaint = () => flushSync(again);
  living.ready = true;
}
