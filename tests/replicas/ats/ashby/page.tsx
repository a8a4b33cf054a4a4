/** @jsxImportSource react */
import { mount } from '../../page/react';
import { living } from '../../page/replica';
import { useValues } from '../../page/values';
import { DateBox, Entry, FileBox, PlaceBox, YesNo } from './entries';
import { form, questions } from './questions';

interface GroupProps {
  path: string;
  options: string[];
  kind: 'radio' | 'checkbox';
}

function Group({ path, options, kind }: GroupProps) {
  return (
    <fieldset className="_container_1v5e2_29">
      {options.map((option, i) => (
        <div key={option} className="_option_1v5e2_33">
          <input
            type={kind}
            id={`${form}_${path}-labeled-${kind}-${i}`}
            name={kind === 'radio' ? `${form}_${path}` : option}
            defaultChecked={false}
          />
          <label htmlFor={`${form}_${path}-labeled-${kind}-${i}`}>{option}</label>
        </div>
      ))}
    </fieldset>
  );
}

function Page() {
  const { bind, set } = useValues<Record<string, unknown>>({
    [questions.phone]: '',
    [questions.github]: 'https://github.com/someone-else-example',
  });
  const words = (path: string, title: string, more: object = {}) => (
    <Entry path={path} title={title} required={'required' in more}>
      <input
        className="_input_101oc_30"
        id={path}
        name={path}
        placeholder="Type here..."
        {...bind(path)}
        {...more}
      />
    </Entry>
  );
  return (
    <main>
      <h1>Tide Gauge Engineer</h1>
      <div role="tablist">
        <a role="tab" href="#overview">
          Overview
        </a>
        <a role="tab" href="#application" aria-selected="true">
          Application
        </a>
      </div>
      <div className="ashby-application-form-container">
        <div className="ashby-application-form-autofill-input-root _autofillPane_oj0x8_168">
          <h3>Autofill from resume</h3>
          <p>Upload your resume here to autofill key application fields.</p>
          <FileBox onFile={() => set('_systemfield_name', 'Read From Resume')} />
        </div>
        <div className="ashby-application-form-section-container">
          {words('_systemfield_name', 'Full Name', { required: true })}
          {words('_systemfield_email', 'Email', { required: true, type: 'email' })}
          {words(questions.phone, 'Phone Number', {
            type: 'tel',
            placeholder: '1-415-555-1234...',
          })}
          <Entry path="_systemfield_resume" title="Resume" required>
            <FileBox path="_systemfield_resume" />
          </Entry>
          <Entry path={questions.place} title="Where are you based?" labelled={false}>
            <PlaceBox />
          </Entry>
          {words(questions.linkedin, 'LinkedIn profile')}
          {words(questions.github, 'GitHub profile')}
          <Entry
            path={questions.authorized}
            title="Are you authorized to work in the United States?"
            required
          >
            <YesNo path={questions.authorized} />
          </Entry>
          <Entry
            path={questions.sponsor}
            title="Do you now, or will you in the future, require visa sponsorship in the United States?"
          >
            <YesNo path={questions.sponsor} />
          </Entry>
          <Entry path={questions.start} title="When is the earliest you could start?">
            <DateBox path={questions.start} />
          </Entry>
          <Entry path={questions.relocate} title="Are you willing to relocate?">
            <Group
              path={questions.relocate}
              kind="radio"
              options={['Yes', 'No', 'I already live nearby']}
            />
          </Entry>
          <Entry path={questions.skills} title="Which of these do you know well?">
            <Group
              path={questions.skills}
              kind="checkbox"
              options={['Go', 'Haskell', 'PostgreSQL', 'Verilog']}
            />
          </Entry>
          <Entry path={questions.about} title="Tell us about yourself">
            <textarea
              id={questions.about}
              name={questions.about}
              placeholder="Type here..."
              rows={4}
              {...bind(questions.about)}
            />
          </Entry>
          <Entry path={questions.tide} title="What is the highest tide that you have seen?">
            <input
              id={questions.tide}
              name={questions.tide}
              placeholder="Type here..."
              {...bind(questions.tide)}
            />
          </Entry>
          <div
            className="_fieldEntry_17hft_29"
            style={{ position: 'absolute', left: -9999 }}
            aria-hidden="true"
          >
            <label htmlFor={questions.honey} />
            <input
              id={questions.honey}
              name={questions.honey}
              tabIndex={-1}
              placeholder="Type here..."
              {...bind(questions.honey)}
            />
          </div>
        </div>
        <div className="ashby-survey-form-container">
          <h2>Voluntary survey</h2>
          <Entry path="_systemfield_eeoc_gender" title="Gender">
            <Group
              path="_systemfield_eeoc_gender"
              kind="radio"
              options={['Male', 'Female', 'Decline to self-identify']}
            />
          </Entry>
          <Entry path="_systemfield_eeoc_veteran_status" title="Veteran Status">
            <Group
              path="_systemfield_eeoc_veteran_status"
              kind="radio"
              options={[
                'I am not a protected veteran',
                'I identify as a protected veteran',
                'I decline to say',
              ]}
            />
          </Entry>
        </div>
        <button
          type="button"
          className="ashby-application-form-submit-button"
          onClick={() => {
            living.submits += 1;
          }}
        >
          Submit Application
        </button>
      </div>
    </main>
  );
}

mount(Page);
