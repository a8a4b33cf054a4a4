/** @jsxImportSource react */
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';

/** What has been committed, by field id; every paint of the page comes from here. */
export interface Kept {
  values: Record<string, string | string[] | boolean>;
  keep(id: string, value: string | string[] | boolean): void;
  /** Counts paints: whatever was not committed by the next one is gone. */
  paint: number;
}

export const KeptContext = createContext<Kept>({ values: {}, keep: () => {}, paint: 0 });

/** A draft of a committed text: typed freely, committed on leaving, lost with a paint of the page from elsewhere. */
export function useDraft(id: string) {
  const { values, keep, paint } = useContext(KeptContext);
  const kept = (values[id] ?? '') as string;
  const [draft, setDraft] = useState(kept);
  const latest = useRef(draft);
  const focused = useRef(false);
  const write = (text: string) => {
    latest.current = text;
    setDraft(text);
  };
  useEffect(() => {
    if (!focused.current) write(kept);
  }, [kept, paint]);
  return {
    draft,
    setDraft: write,
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      if (latest.current !== kept) keep(id, latest.current);
    },
  };
}

interface FieldProps {
  /** As in `data-automation-id="formField-…"`. */
  name: string;
  id: string;
  label: string;
  required?: boolean;
}

export const Field = ({
  name,
  id,
  label,
  required,
  children,
}: FieldProps & { children: ReactNode }) => (
  <div className="field" data-automation-id={`formField-${name}`} data-fkit-id={id}>
    <label htmlFor={id}>
      {label}
      {required && <abbr title="required">*</abbr>}
    </label>
    {children}
  </div>
);

export function TextField(props: FieldProps & { long?: boolean }) {
  const { draft, setDraft, onFocus, onBlur } = useDraft(props.id);
  const shared = {
    id: props.id,
    name: props.name,
    'data-automation-id': props.name,
    'aria-required': props.required ?? false,
    value: draft,
    onFocus,
    onBlur,
  };
  return (
    <Field {...props}>
      {props.long ? (
        <textarea {...shared} onChange={(event) => setDraft(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => setDraft(event.target.value)} />
      )}
    </Field>
  );
}

export function Tick({ name, id, label, onTick }: FieldProps & { onTick?: (on: boolean) => void }) {
  const { values, keep } = useContext(KeptContext);
  return (
    <div className="field" data-automation-id={`formField-${name}`}>
      <input
        type="checkbox"
        id={id}
        name={name}
        checked={values[id] === true}
        onChange={(event) => {
          keep(id, event.target.checked);
          onTick?.(event.target.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

export function Choice({ name, id, label, required, options }: FieldProps & { options: string[] }) {
  const { values, keep } = useContext(KeptContext);
  return (
    <fieldset data-automation-id={`formField-${name}`} id={id}>
      <legend>
        {label}
        {required && <abbr title="required">*</abbr>}
      </legend>
      {options.map((option, i) => (
        <div key={option}>
          <input
            type="radio"
            id={`${id}-${i}`}
            name={name}
            value={String(option === 'Yes')}
            checked={values[id] === option}
            onChange={() => keep(id, option)}
          />
          <label htmlFor={`${id}-${i}`}>{option}</label>
        </div>
      ))}
    </fieldset>
  );
}
