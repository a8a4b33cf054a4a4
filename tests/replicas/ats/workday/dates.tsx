/** @jsxImportSource react */
import { type KeyboardEvent, useContext, useRef } from 'react';
import { KeptContext, useDraft } from './form';

type Part = 'Month' | 'Year';
const limits = { Month: { min: 1, max: 12, digits: 2 }, Year: { min: 1900, max: 2100, digits: 4 } };

interface SpinProps {
  id: string;
  part: Part;
  onFull(): void;
}

/** One part of a date: digits or arrows, committed on leaving. */
function Spin({ id, part, onFull }: SpinProps) {
  const { draft, setDraft, onFocus, onBlur } = useDraft(id);
  const { min, max, digits } = limits[part];
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const from = draft === '' ? (part === 'Year' ? 2025 : 0) : Number(draft);
    setDraft(String(Math.min(max, Math.max(min, from + by))).padStart(digits, '0'));
  };
  return (
    <>
      <div
        data-automation-id={`dateSection${part}-display`}
        aria-hidden="true"
        style={{ display: 'none' }}
      >
        {draft || (part === 'Month' ? 'MM' : 'YYYY')}
      </div>
      <input
        id={`${id}-input`}
        type="text"
        role="spinbutton"
        inputMode="numeric"
        data-automation-id={`dateSection${part}-input`}
        aria-label={part}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={draft === '' ? undefined : Number(draft)}
        aria-valuetext={draft || undefined}
        placeholder={part === 'Month' ? 'MM' : 'YYYY'}
        value={draft}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={step}
        onChange={(event) => {
          const typed = event.target.value.replace(/\D/g, '').slice(0, digits);
          setDraft(typed);
          if (typed.length === digits) onFull();
        }}
      />
    </>
  );
}

interface DateProps {
  name: string;
  id: string;
  label: string;
  parts: Part[];
}

export function DateField({ name, id, label, parts }: DateProps) {
  const box = useRef<HTMLDivElement>(null);
  const { paint } = useContext(KeptContext);
  const goOn = (from: number) => box.current?.querySelectorAll('input')[from + 1]?.focus();
  return (
    <div className="field" data-automation-id={`formField-${name}`} data-painted={paint}>
      <fieldset>
        <legend>{label}</legend>
        <div ref={box} role="group" className="date-box" data-automation-id="dateInputWrapper">
          {parts.map((part, i) => (
            <Spin key={part} id={`${id}-dateSection${part}`} part={part} onFull={() => goOn(i)} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
