/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { countries } from '../../page/lists';
import { mount } from '../../page/react';
import { useValues } from '../../page/values';

interface MenuProps {
  name: string;
  label: string;
  options: string[];
}

/** A button over a native select that never has an option but the chosen one. */
function Menu({ name, label, options }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState('');
  return (
    <div className="field fab-FormField">
      <label id={`${name}-label`} htmlFor={`${name}-button`}>
        {label}
      </label>
      <select
        name={name}
        aria-hidden="true"
        tabIndex={-1}
        value={chosen}
        onChange={() => {}}
        style={{ display: 'none' }}
      >
        <option value={chosen}>{chosen}</option>
      </select>
      <button
        type="button"
        id={`${name}-button`}
        data-menu={name}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={`${label} ${chosen || '–Select–'}`}
        onClick={() => setOpen(!open)}
      >
        {chosen || '–Select–'}
      </button>
      {open && (
        <div role="listbox" aria-labelledby={`${name}-label`} data-list={name}>
          {options.map((option) => (
            <div
              key={option}
              role="option"
              aria-selected={option === chosen}
              onClick={() => {
                choose(option);
                setOpen(false);
              }}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Neither the input nor the button has a name: only the paragraph above says what is asked for. */
function Upload({ title, className }: { title: string; className: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState('');
  return (
    <div className={`field ${className}`}>
      <p>{title}</p>
      <input
        ref={input}
        type="file"
        style={{ display: 'none' }}
        onChange={(event) => setFile(event.target.files?.[0]?.name ?? '')}
      />
      <button type="button" onClick={() => input.current?.click()}>
        Choose File
      </button>
      <span className="file-name">{file}</span>
    </div>
  );
}

function Page() {
  const { bind } = useValues({ websiteUrl: 'https://hedges.example' });
  const words = (id: string, label: string, more: object = {}) => (
    <div className="field fab-FormField">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={id} {...bind(id as 'websiteUrl')} {...more} />
    </div>
  );
  return (
    <main>
      <h1>Hedge Planner</h1>
      <form id="job-application-form">
        {words('firstName', 'First Name*')}
        {words('lastName', 'Last Name*')}
        {words('email', 'Email*', { type: 'email' })}
        {words('phone', 'Phone*')}
        {words('streetAddress.value', 'Address')}
        {words('city.value', 'City')}
        <Menu name="state.value" label="State" options={['Maine', 'Oregon', 'Washington']} />
        {words('zip.value', 'ZIP')}
        <Menu name="countryId.value" label="Country" options={countries} />
        <Upload title="Cover Letter" className="cover" />
        <Upload title="Resume*" className="resume" />
        {words('dateAvailable', 'Date Available', { placeholder: 'mm/dd/yyyy' })}
        {words('desiredPay', 'Desired Pay')}
        {words('websiteUrl', 'Website, Blog, or Portfolio')}
        {words('linkedinUrl', 'LinkedIn Profile URL')}
        <div className="field">
          <label htmlFor="customQuestionAnswers.long_77">Which hedge is the best and why?</label>
          <textarea
            id="customQuestionAnswers.long_77"
            {...bind('customQuestionAnswers.long_77' as 'websiteUrl')}
          />
        </div>
        <div style={{ position: 'absolute', left: '-5000px' }}>
          <label htmlFor="nickname_hpcsaf">Please leave this field blank</label>
          <input id="nickname_hpcsaf" name="nickname_hpcsaf" tabIndex={-1} autoComplete="off" />
        </div>
        <button type="submit">Submit Application</button>
      </form>
    </main>
  );
}

mount(Page);
