/** @jsxImportSource react */
import { type ReactNode, useRef, useState } from 'react';
import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { findPlaces } from '../../page/lists';

interface EntryProps {
  path: string;
  title: string;
  required?: boolean;
  /** Only where the control has an id: a label of a nameless control points nowhere. */
  labelled?: boolean;
  children: ReactNode;
}

/** A question as the form lays it out; class names are hashed, all but the public ones. */
export const Entry = ({ path, title, required, labelled = true, children }: EntryProps) => (
  <div
    className="_fieldEntry_17hft_29 ashby-application-form-field-entry field"
    data-field-path={path}
  >
    <label
      className={`_heading_101oc_53 ${required ? '_required_101oc_92' : ''} ashby-application-form-question-title label`}
      htmlFor={labelled ? path : undefined}
    >
      {title}
    </label>
    {children}
  </div>
);

/** Two buttons over a box out of sight, which is ticked once either has been pressed. */
export function YesNo({ path }: { path: string }) {
  const [said, say] = useState<boolean>();
  const button = (answer: boolean, words: string) => (
    <button
      type="button"
      className={`_container_pjyt6_1 _option_y2cw4_33 ${said === answer ? '_active_y2cw4_57' : ''}`}
      onClick={() => say(answer)}
    >
      {words}
    </button>
  );
  return (
    <div className="_container_1258i_29 _yesno_hkyf8_143 _container_y2cw4_29">
      {button(true, 'Yes')}
      {button(false, 'No')}
      <input
        type="checkbox"
        tabIndex={-1}
        name={path}
        checked={said !== undefined}
        readOnly
        style={{ position: 'absolute', opacity: 0, width: 0, height: 0, pointerEvents: 'none' }}
      />
    </div>
  );
}

/** A place box without id or name: it wants keys, looks places up late, and keeps nothing but a suggestion. */
export function PlaceBox() {
  const [words, setWords] = useState('');
  const [kept, keep] = useState('');
  const [found, setFound] = useState<string[]>([]);
  const typed = useRef(false);
  const look = async (query: string) => setFound(await findPlaces(query));
  const choose = (place: string) => {
    keep(place);
    setWords(place);
    setFound([]);
  };
  return (
    <div className="_container_v5ami_29">
      <input
        className="_input_v5ami_32"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        placeholder="Start typing..."
        autoComplete="off"
        value={words}
        onKeyDown={() => {
          typed.current = true;
        }}
        onChange={(event) => {
          setWords(event.target.value);
          if (typed.current) void look(event.target.value);
        }}
        onBlur={() => {
          setWords(kept);
          setFound([]);
        }}
      />
      {found.length > 0 && (
        <div className="_floatingContainer_v5ami_44" role="listbox">
          {found.map((place) => (
            <div
              key={place}
              className="_option_v5ami_51"
              role="option"
              aria-selected={place === kept}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(place);
              }}
            >
              {place}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

export function DateBox({ path }: { path: string }) {
  const [day, setDay] = useState<Date | null>(null);
  return <DatePicker id={path} selected={day} onChange={setDay} placeholderText="Pick date..." />;
}

/** A file question: the input is not displayed, a button opens it. */
export function FileBox({ path, onFile }: { path?: string; onFile?: (file: File) => void }) {
  const [file, setFile] = useState<File>();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="_container_zx6fp_29">
      <input
        ref={input}
        id={path}
        type="file"
        tabIndex={-1}
        accept=".pdf,.doc,.docx,.rtf"
        style={{ display: 'none' }}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          setFile(chosen);
          if (chosen) onFile?.(chosen);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {file && !onFile ? 'Replace' : 'Upload file'}
      </button>
      {file && !onFile && <p className="_fileName_zx6fp_61">{file.name}</p>}
      <span>or drag and drop here</span>
    </div>
  );
}
