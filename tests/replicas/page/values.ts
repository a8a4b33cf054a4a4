import { type ChangeEvent, useState } from 'react';
import { living } from './replica';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Values kept by the page, as a form library keeps them: what is painted comes from here alone. */
export function useValues<Values extends Record<string, unknown>>(first: Values) {
  const [values, setValues] = useState(first);
  const set = (name: keyof Values, value: unknown) =>
    setValues((now) => ({ ...now, [name]: value }));
  living.values = () => values;
  return {
    values,
    set,
    /** What a controlled text box, textarea or select needs. */
    bind: (name: keyof Values & string) => ({
      value: (values[name] ?? '') as string,
      onChange: (event: ChangeEvent<Box>) => set(name, event.target.value),
    }),
  };
}
