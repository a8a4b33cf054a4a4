/** @jsxImportSource react */
import { useContext, useEffect, useRef, useState } from 'react';
import { Field, KeptContext } from './form';

/** A stand-in for the 32 hexadecimal digits by which a list knows its entries. */
const opaque = (words: string) =>
  [...words]
    .reduce((hash, letter) => (hash * 33 + letter.charCodeAt(0)) % 2 ** 31, 5381)
    .toString(16)
    .padStart(32, 'd');

interface ListProps {
  name: string;
  id: string;
  label: string;
  required?: boolean;
  options: string[];
}

/** Closes a popup on a press or focus outside it and on Escape. */
function useDismissal(open: boolean, close: () => void) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPress = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('mousedown', onPress);
    document.addEventListener('focusin', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('mousedown', onPress);
      document.removeEventListener('focusin', onPress);
      document.removeEventListener('keydown', onKey);
    };
  });
  return box;
}

/** A button that opens a list; its entries come after a moment. What is kept is an opaque id in a box out of sight. */
export function ListButton(props: ListProps) {
  const { values, keep } = useContext(KeptContext);
  const [state, setState] = useState<'closed' | 'loading' | 'open'>('closed');
  const chosen = (values[props.id] ?? '') as string;
  const box = useDismissal(state !== 'closed', () => setState('closed'));
  const list = `${props.id}-list`;
  useEffect(() => {
    if (state !== 'loading') return;
    const timer = setTimeout(() => setState('open'), 120);
    return () => clearTimeout(timer);
  }, [state]);
  const entries = ['Select One', ...props.options];
  return (
    <Field {...props}>
      <div ref={box} className="relative">
        <button
          type="button"
          id={props.id}
          name={props.name}
          aria-haspopup="listbox"
          aria-expanded={state === 'open'}
          aria-controls={state === 'open' ? list : undefined}
          aria-label={`${props.label} ${chosen || 'Select One'}${props.required ? ' Required' : ''}`}
          value={chosen && opaque(chosen)}
          onClick={() => setState(state === 'closed' ? 'loading' : 'closed')}
        >
          {chosen || 'Select One'}
        </button>
        <input
          type="text"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          readOnly
          value={chosen && opaque(chosen)}
        />
        {state === 'open' && (
          <ul id={list} role="listbox" className="popup">
            {entries.map((entry) => (
              <li
                key={entry}
                role="option"
                id={opaque(entry)}
                data-value={opaque(entry)}
                aria-selected={entry === chosen}
                onClick={() => {
                  keep(props.id, entry === 'Select One' ? '' : entry);
                  setState('closed');
                }}
              >
                <div>{entry}</div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Field>
  );
}

/** A search box that looks on Enter, and keeps its picks as pills. */
export function SearchPicks(props: ListProps & { single?: boolean }) {
  const { values, keep } = useContext(KeptContext);
  const picks = (values[props.id] ?? []) as string[];
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<string[]>();
  const box = useDismissal(found !== undefined, () => setFound(undefined));
  const coming = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = () => {
    const words = query.trim().toLowerCase();
    const matching = props.options.filter((option) => option.toLowerCase().includes(words));
    coming.current = setTimeout(() => setFound(matching), 150);
  };
  const pick = (option: string) => {
    clearTimeout(coming.current);
    keep(props.id, props.single ? [option] : [...picks.filter((one) => one !== option), option]);
    setQuery('');
    setFound(undefined);
  };
  return (
    <Field {...props}>
      <div ref={box} className="relative" data-automation-id="multiSelectContainer">
        <ul role="listbox" aria-label="items selected" style={{ display: 'inline', padding: 0 }}>
          {picks.map((one) => (
            <li
              key={one}
              className="pill"
              data-automation-id="selectedItem"
              role="option"
              aria-selected="true"
            >
              <p data-automation-id="promptOption">{one}</p>
              <span
                data-automation-id="DELETE_charm"
                onClick={() =>
                  keep(
                    props.id,
                    picks.filter((other) => other !== one),
                  )
                }
              />
            </li>
          ))}
        </ul>
        <input
          id={props.id}
          data-automation-id="searchBox"
          placeholder="Search"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onClick={() => query === '' && setFound(props.options)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            look();
          }}
        />
        {found && (
          <div className="popup" role="listbox" data-automation-id="activeListContainer">
            {found.length === 0 && <p>No Items.</p>}
            {found.map((option) => (
              <div
                key={option}
                role="option"
                aria-selected={picks.includes(option)}
                data-automation-id="menuItem"
                onClick={() => pick(option)}
              >
                <div data-automation-id="promptLeafNode">
                  <p data-automation-id="promptOption">{option}</p>
                </div>
              </div>
            ))}
          </div>
        )}
      </div>
    </Field>
  );
}
