/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { mount } from '../../page/react';
import { useValues } from '../../page/values';

interface ListProps {
  name: string;
  label: string;
  options: string[];
}

/** A button that paints what a native select, clipped out of sight, holds. */
function List({ name, label, options }: ListProps) {
  const [chosen, choose] = useState('');
  const [open, setOpen] = useState(false);
  return (
    <div className="field" data-field={name}>
      <label id={`label-${name}`} htmlFor={`field-${name}`}>
        {label}
      </label>
      <select
        className="visually-hidden"
        aria-hidden="true"
        tabIndex={-1}
        name={name}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        {['', ...options].map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      <button
        type="button"
        role="combobox"
        id={`field-${name}`}
        aria-labelledby={`label-${name}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {chosen || 'Please select'}
      </button>
      {open && (
        <ul role="listbox" aria-labelledby={`label-${name}`}>
          {options.map((option) => (
            <li
              key={option}
              role="option"
              aria-selected={option === chosen}
              onClick={() => {
                choose(option);
                setOpen(false);
              }}
            >
              {option}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Documents({ name, label }: { name: string; label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<string[]>([]);
  return (
    <div className="field" data-field={name}>
      <label htmlFor={`field-${name}`}>{label}</label>
      <input
        ref={input}
        id={`field-${name}`}
        name={name}
        type="file"
        accept=".pdf,.docx,.odt"
        className="visually-hidden"
        onChange={(event) => setFiles([...(event.target.files ?? [])].map((file) => file.name))}
      />
      <button type="button" onClick={() => input.current?.click()}>
        Select file
      </button>
      {files.map((file) => (
        <span key={file} className="file-name">
          {file}
        </span>
      ))}
    </div>
  );
}

function Page() {
  const { bind, values, set } = useValues<Record<string, unknown>>({ location: 'Bergen' });
  const words = (name: string, label: string, more: object = {}) => (
    <div className="field">
      <label htmlFor={`field-${name}`}>{label}</label>
      <input id={`field-${name}`} name={name} {...bind(name)} {...more} />
    </div>
  );
  return (
    <main>
      <h1>Beacon Mechanic (all genders)</h1>
      <p>Ostrand Signals looks after four hundred beacons.</p>
      <form id="application-form" noValidate>
        <h2>Apply for this position</h2>
        {words('first_name', 'First * (required)')}
        {words('last_name', 'Last * (required)')}
        {words('email', 'Email * (required)', { type: 'email' })}
        {words('phone', 'Phone')}
        {words('location', 'Location')}
        {words('available_from', 'Available from', { placeholder: 'YYYY-MM-DD' })}
        {words('salary_expectation', 'Salary expectations')}
        <List
          name="gender"
          label="Gender"
          options={['Male', 'Female', 'Diverse', 'Not specified']}
        />
        {words('birthday', 'Date of birth', { placeholder: 'YYYY-MM-DD' })}
        {words('custom_attribute_1201', 'LinkedIn profile')}
        <List
          name="custom_attribute_1202"
          label="How did you hear about us?"
          options={['Fair', 'LinkedIn', 'Newspaper']}
        />
        {words('custom_attribute_1203', 'Which colour of light carries furthest?')}
        <Documents name="documents.cv" label="CV * (required)" />
        <Documents name="documents.cover-letter" label="Cover letter" />
        <Documents name="documents.other" label="Other documents" />
        <div className="field">
          <label htmlFor="field-message">Message</label>
          <textarea id="field-message" name="message" {...bind('message')} />
        </div>
        <label>
          <input
            type="checkbox"
            name="privacy_policy_acceptance"
            checked={values.privacy === true}
            onChange={(event) => set('privacy', event.target.checked)}
          />
          I have taken note of the privacy policy * (required)
        </label>
        <button type="submit">Submit application</button>
      </form>
    </main>
  );
}

mount(Page);
