/** @jsxImportSource react */
import { useState } from 'react';
import { findPlaces } from '../../page/lists';
import { mount } from '../../page/react';
import { useValues } from '../../page/values';
import { Dropdown } from './dropdown';
import { Education } from './education';
import { Phone } from './phone';
import { Upload } from './upload';

const tools = ['COBOL', 'Fortran', 'Kubernetes', 'TypeScript'];
const races = [
  'American Indian or Alaska Native',
  'Asian',
  'Black or African American',
  'White',
  'Two or More Races',
  'Decline To Self Identify',
];

function SelfIdentification() {
  const [hispanic, setHispanic] = useState('');
  const decline = 'Decline To Self Identify';
  return (
    <section id="demographic-section">
      <h2>Voluntary Self-Identification</h2>
      <p>Nothing that you say here is shown to those who decide.</p>
      <Dropdown id="gender" label="Gender" options={['Male', 'Female', decline]} />
      <Dropdown
        id="hispanic_ethnicity"
        label="Are you Hispanic/Latino?"
        options={['Yes', 'No', decline]}
        onPick={setHispanic}
      />
      {hispanic === 'No' && (
        <Dropdown id="race" label="Please identify your race" options={races} />
      )}
      <Dropdown
        id="veteran_status"
        label="Veteran Status"
        options={[
          'I am not a protected veteran',
          'I identify as one or more of the classifications of a protected veteran',
          "I don't wish to answer",
        ]}
      />
      <Dropdown
        id="disability_status"
        label="Disability Status"
        options={[
          'Yes, I have a disability, or have had one in the past',
          'No, I do not have a disability and have not had one in the past',
          'I do not want to answer',
        ]}
      />
    </section>
  );
}

function Page() {
  const { bind } = useValues({ website: 'https://looms-and-letters.example' });
  const words = (id: string, label: string, more: object = {}) => (
    <div className="field field-wrapper">
      <label htmlFor={id} id={`${id}-label`} className="label">
        {label}
        {'aria-required' in more && <span className="required">*</span>}
      </label>
      <input id={id} type="text" maxLength={255} {...bind(id as 'website')} {...more} />
    </div>
  );
  const required = { 'aria-required': true };
  return (
    <main>
      <h1>Loom Reliability Engineer</h1>
      <p>Brackenfield Works keeps nine hundred looms awake. You would keep their software so.</p>
      <form id="application-form" className="application--form" noValidate>
        <h2>Apply for this job</h2>
        {words('first_name', 'First Name', { ...required, autoComplete: 'given-name' })}
        {words('last_name', 'Last Name', { ...required, autoComplete: 'family-name' })}
        {words('preferred_name', 'Preferred First Name')}
        {words('email', 'Email', { ...required, autoComplete: 'email' })}
        <Phone />
        <Dropdown id="candidate-location" label="Location (City)" required find={findPlaces} />
        <Upload id="resume" label="Resume/CV" required />
        <Upload id="cover_letter" label="Cover Letter" />
        <Education />
        <h2>A few questions</h2>
        {words('question_4001', 'LinkedIn Profile')}
        {words('website', 'Website')}
        <Dropdown
          id="question_4003"
          label="Are you legally authorized to work in the United States?"
          required
          options={['Yes', 'No']}
        />
        <Dropdown
          id="question_4004"
          label="Will you now or in the future require visa sponsorship to work in the United States?"
          required
          options={['Yes', 'No']}
        />
        <Dropdown
          id="question_4005"
          label="How did you hear about this job?"
          options={['Brackenfield website', 'Job fair', 'LinkedIn', 'Somebody who works here']}
        />
        {words('question_4006', 'What are your salary expectations?')}
        <div className="field">
          <label htmlFor="question_4007" className="label">
            Why are you interested in Brackenfield Works?
          </label>
          <textarea id="question_4007" maxLength={600} {...bind('question_4007' as 'website')} />
        </div>
        <fieldset className="checkbox">
          <legend>Which of these have you worked with? (Select all that apply)</legend>
          {tools.map((tool, i) => (
            <div key={tool} className="checkbox__wrapper">
              <input
                id={`question_4008[]_${5000 + i}`}
                name="question_4008[]"
                type="checkbox"
                value={`${5000 + i}`}
              />
              <label htmlFor={`question_4008[]_${5000 + i}`}>{tool}</label>
            </div>
          ))}
        </fieldset>
        {words('question_4009', 'What is the oldest machine that you have repaired?')}
        <SelfIdentification />
        <div className="field checkbox__wrapper">
          <input id="gdpr_processing_consent_given_1" type="checkbox" value="1" />
          <label htmlFor="gdpr_processing_consent_given_1">
            I consent to the processing of my personal data for the purpose of assessing my
            candidacy.
          </label>
        </div>
        <textarea
          id="g-recaptcha-response-100000"
          name="g-recaptcha-response"
          style={{ display: 'none' }}
        />
        <button type="submit">Submit application</button>
      </form>
    </main>
  );
}

mount(Page);
