/** @jsxImportSource react */
import { type ReactNode, useRef, useState } from 'react';
import { mount } from '../../page/react';
import { useValues } from '../../page/values';

interface QuestionProps {
  name: string;
  label: string;
  required?: boolean;
  children: ReactNode;
}

const Question = ({ name, label, required, children }: QuestionProps) => (
  <div className="field" data-ui={name}>
    <label htmlFor={`input_${name}_input`}>
      <span id={`input_${name}_label`}>
        {required && <span aria-hidden="true">* </span>}
        <strong>{label}</strong>
      </span>
      {required || <span> (Optional)</span>}
    </label>
    {children}
  </div>
);

interface AnswersProps {
  name: string;
  label: string;
  options: string[];
  many?: boolean;
  chosen: string[];
  choose(options: string[]): void;
}

/** Radios and boxes are painted; the native ones beside them are out of sight. */
const Answers = ({ name, label, options, many, chosen, choose }: AnswersProps) => (
  <fieldset data-ui={name} role={many ? 'group' : 'radiogroup'} aria-labelledby={`${name}_label`}>
    <legend id={`${name}_label`}>{label}</legend>
    {options.map((option, i) => (
      <div
        key={option}
        id={`${name}_${i}`}
        role={many ? 'checkbox' : 'radio'}
        tabIndex={0}
        aria-checked={chosen.includes(option)}
        onClick={() =>
          choose(
            many && chosen.includes(option)
              ? chosen.filter((one) => one !== option)
              : many
                ? [...chosen, option]
                : [option],
          )
        }
      >
        {option}
      </div>
    ))}
  </fieldset>
);

function Upload({ name, label, accept }: { name: string; label: string; accept: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState('');
  return (
    <div className="field" data-ui={name}>
      <span className="label" id={`${name}_label`}>
        {label}
      </span>
      <input
        ref={input}
        type="file"
        id={`files_input_${name}`}
        accept={accept}
        aria-labelledby={`${name}_label`}
        style={{ position: 'absolute', opacity: 0, width: 1, height: 1 }}
        onChange={(event) => setFile(event.target.files?.[0]?.name ?? '')}
      />
      <button type="button" onClick={() => input.current?.click()}>
        Upload a file
      </button>
      <span className="file-name">{file}</span>
    </div>
  );
}

function Page() {
  const { values, bind, set } = useValues<Record<string, unknown>>({
    headline: 'Surveyor of small hills',
    skills: [],
    authorized: [],
  });
  const [drafts, saveDraft] = useState<Record<string, number>>({});
  /** A field is saved a moment after it is left, and what comes back is painted with a new node. */
  const leave = (name: string) => () =>
    setTimeout(() => saveDraft((all) => ({ ...all, [name]: (all[name] ?? 0) + 1 })), 80);
  const words = (name: string, label: string, more: object = {}) => (
    <Question name={name} label={label} required={'required' in more}>
      <input
        key={drafts[name]}
        type="text"
        id={`input_${name}_input`}
        name={name}
        onBlur={leave(name)}
        {...bind(name)}
        {...more}
      />
    </Question>
  );
  const long = (name: string, label: string) => (
    <Question name={name} label={label}>
      <textarea
        key={drafts[name]}
        id={`input_${name}_input`}
        name={name}
        maxLength={1500}
        onBlur={leave(name)}
        {...bind(name)}
      />
    </Question>
  );
  return (
    <main>
      <h1>Quarry Surveyor</h1>
      <form data-ui="application-form">
        <h2>Personal information</h2>
        {words('firstname', 'First name', { required: true })}
        {words('lastname', 'Last name', { required: true })}
        {words('email', 'Email', { required: true, type: 'email' })}
        {words('headline', 'Headline')}
        {words('phone', 'Phone', { type: 'tel' })}
        {words('address', 'Address')}
        <input
          type="text"
          name="city"
          tabIndex={-1}
          aria-hidden="true"
          style={{ display: 'none' }}
        />
        <input
          type="text"
          name="postcode"
          tabIndex={-1}
          aria-hidden="true"
          style={{ display: 'none' }}
        />
        <Upload name="avatar" label="Photo" accept="image/*" />
        <h2>Profile</h2>
        {long('summary', 'Summary')}
        <Upload name="resume" label="Resume" accept=".pdf,.doc,.docx,.odt,.rtf" />
        <h2>Details</h2>
        {long('cover_letter', 'Cover letter')}
        <Answers
          name="QA_901"
          label="Are you legally authorized to work in the United States?"
          options={['Yes', 'No']}
          chosen={values.authorized as string[]}
          choose={(chosen) => set('authorized', chosen)}
        />
        <Answers
          name="QA_902"
          label="Which of these have you worked with?"
          many
          options={['Dynamite', 'Kubernetes', 'Theodolites', 'TypeScript']}
          chosen={values.skills as string[]}
          choose={(chosen) => set('skills', chosen)}
        />
        {words('QA_903', 'What is your expected salary?')}
        {words('QA_904', 'What is the hardest stone?')}
        <div
          role="checkbox"
          tabIndex={0}
          data-ui="gdpr"
          aria-checked={values.gdpr === true}
          aria-labelledby="gdpr_label"
          onClick={() => set('gdpr', values.gdpr !== true)}
        >
          <span id="gdpr_label">I have read the privacy notice and agree to it.</span>
        </div>
        <button type="submit" data-ui="apply-button">
          Submit application
        </button>
      </form>
    </main>
  );
}

mount(Page);
