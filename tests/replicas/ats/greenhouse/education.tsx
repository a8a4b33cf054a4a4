/** @jsxImportSource react */
import { useState } from 'react';
import { degrees, disciplines, findPlaces, months, schools } from '../../page/lists';
import { Dropdown } from './dropdown';

const findSchools = (query: string) => findPlaces(query, schools);

function Year({ id, label }: { id: string; label: string }) {
  const [year, setYear] = useState('');
  return (
    <div className="field input-wrapper">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="1900"
        max="2099"
        value={year}
        onChange={(event) => setYear(event.target.value)}
      />
    </div>
  );
}

/** One school; the ids of all its questions end in the number of the row. */
function Row({ n }: { n: number }) {
  return (
    <fieldset className="education--form">
      <Dropdown id={`school--${n}`} label="School" find={findSchools} />
      <Dropdown id={`degree--${n}`} label="Degree" options={degrees} />
      <Dropdown id={`discipline--${n}`} label="Discipline" options={disciplines} />
      <Dropdown id={`start-month--${n}`} label="Start date month" options={months} />
      <Year id={`start-year--${n}`} label="Start date year" />
      <Dropdown id={`end-month--${n}`} label="End date month" options={months} />
      <Year id={`end-year--${n}`} label="End date year" />
    </fieldset>
  );
}

export function Education() {
  const [rows, setRows] = useState(1);
  return (
    <div className="education--container">
      <h2>Education</h2>
      {Array.from({ length: rows }, (_, n) => (
        <Row key={n} n={n} />
      ))}
      <button type="button" className="add-another-button" onClick={() => setRows(rows + 1)}>
        Add another
      </button>
    </div>
  );
}
