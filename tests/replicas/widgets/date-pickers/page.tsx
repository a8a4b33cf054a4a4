/** @jsxImportSource react */
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker as MuiDatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useState } from 'react';
import ReactDatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { mount } from '../../page/react';

function Calendar({
  id,
  label,
  format,
  first,
}: Record<'id' | 'label' | 'format', string> & { first?: Date }) {
  const [day, setDay] = useState<Date | null>(first ?? null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <ReactDatePicker
        id={id}
        selected={day}
        onChange={setDay}
        dateFormat={format}
        placeholderText={format.toUpperCase()}
      />
    </div>
  );
}

const Page = () => (
  <main>
    <h1>Almanac Keeper</h1>
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <form>
        <Calendar id="start" label="Earliest start date" format="yyyy-MM-dd" />
        <h2>Current job</h2>
        <div className="field">
          <label htmlFor="company">Company</label>
          <input id="company" />
        </div>
        <div className="field since">
          <MuiDatePicker label="Start date" views={['month', 'year']} format="MM/YYYY" />
        </div>
        <h2>Availability</h2>
        <div className="field available">
          <MuiDatePicker label="Available from" />
        </div>
        <Calendar
          id="held"
          label="When can you start at the latest?"
          format="dd.MM.yyyy"
          first={new Date(2027, 4, 3)}
        />
        <button type="submit">Submit application</button>
      </form>
    </LocalizationProvider>
  </main>
);

mount(Page);
