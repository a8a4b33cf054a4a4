/** @jsxImportSource react */
import { useEffect, useMemo, useRef, useState } from 'react';
import { countries } from '../../page/lists';
import { mount } from '../../page/react';
import { living } from '../../page/replica';
import { Choice, type Kept, KeptContext, TextField, Tick } from './form';
import { ListButton, SearchPicks } from './lists';
import { EducationRow, Repeated, ResumeUpload, WorkRow } from './sections';

const states = ['Maine', 'Ohio', 'Oregon', 'Texas', 'Washington'];
const sources = ['Careers site', 'Employee referral', 'Job board', 'LinkedIn', 'University event'];
const skills = ['Go (Programming Language)', 'Kubernetes', 'PostgreSQL', 'TypeScript', 'Weaving'];

const screens = [
  {
    title: 'My Information',
    body: () => (
      <>
        <SearchPicks
          name="source"
          id="source--source"
          label="How Did You Hear About Us?"
          required
          options={sources}
        />
        <Choice
          name="candidateIsPreviousWorker"
          id="previousWorker--candidateIsPreviousWorker"
          label="Have you previously worked for Kestrel Ridge Mills?"
          required
          options={['Yes', 'No']}
        />
        <ListButton
          name="country"
          id="country--country"
          label="Country"
          required
          options={countries}
        />
        <TextField
          name="legalName--firstName"
          id="name--legalName--firstName"
          label="First Name"
          required
        />
        <TextField
          name="legalName--lastName"
          id="name--legalName--lastName"
          label="Last Name"
          required
        />
        <TextField name="addressLine1" id="address--addressLine1" label="Address Line 1" />
        <TextField name="city" id="address--city" label="City" />
        <ListButton
          name="countryRegion"
          id="address--countryRegion"
          label="State"
          options={states}
        />
        <TextField name="postalCode" id="address--postalCode" label="Postal Code" />
        <TextField name="email" id="emailAddress--emailAddress" label="Email Address" required />
        <ListButton
          name="phoneType"
          id="phoneNumber--phoneType"
          label="Phone Device Type"
          required
          options={['Fax', 'Landline', 'Mobile']}
        />
        <SearchPicks
          name="countryPhoneCode"
          id="phoneNumber--countryPhoneCode"
          label="Country Phone Code"
          options={['Canada (+1)', 'Norway (+47)', 'United States of America (+1)']}
          single
        />
        <TextField name="phoneNumber" id="phoneNumber--phoneNumber" label="Phone Number" required />
        <TextField name="extension" id="phoneNumber--extension" label="Phone Extension" />
        <div className="bees">
          <label htmlFor="bees">
            Enter website. This input is for robots only, do not enter if you're human.
          </label>
          <input
            id="bees"
            name="website"
            data-automation-id="beecatcher"
            type="text"
            defaultValue=""
          />
        </div>
      </>
    ),
  },
  {
    title: 'My Experience',
    body: () => (
      <>
        <Repeated title="Work Experience" firstId={4} row={(n) => <WorkRow n={n} />} />
        <Repeated title="Education" firstId={40} row={(n) => <EducationRow n={n} />} />
        <h3>Skills</h3>
        <SearchPicks
          name="skills"
          id="skills--skills"
          label="Type to Add Skills"
          options={skills}
        />
        <ResumeUpload />
        <h3>Social Network URLs</h3>
        <TextField
          name="linkedInAccount"
          id="socialNetworkAccounts--linkedInAccount"
          label="LinkedIn"
        />
      </>
    ),
  },
  {
    title: 'Application Questions',
    body: () => (
      <>
        <ListButton
          name="a1"
          id="primaryQuestionnaire--a1"
          label="Are you legally authorized to work in the United States?"
          required
          options={['Yes', 'No']}
        />
        <ListButton
          name="a2"
          id="primaryQuestionnaire--a2"
          label="Will you now or in the future require sponsorship for employment visa status in the United States?"
          required
          options={['Yes', 'No']}
        />
        <ListButton
          name="a3"
          id="primaryQuestionnaire--a3"
          label="Are you at least 18 years of age?"
          required
          options={['Yes', 'No']}
        />
        <TextField
          name="a4"
          id="primaryQuestionnaire--a4"
          label="What are your salary expectations?"
        />
        <TextField
          name="a5"
          id="primaryQuestionnaire--a5"
          label="Which shift bell do you prefer?"
          long
        />
      </>
    ),
  },
  {
    title: 'Voluntary Disclosures',
    body: () => (
      <>
        <ListButton
          name="gender"
          id="personalInfoUS--gender"
          label="Gender"
          options={['Female', 'Male', 'I do not wish to answer']}
        />
        <ListButton
          name="ethnicity"
          id="personalInfoUS--ethnicity"
          label="Please select the race that best describes you."
          options={[
            'Asian',
            'Black or African American',
            'Two or More Races',
            'White',
            'I do not wish to answer',
          ]}
        />
        <ListButton
          name="veteranStatus"
          id="personalInfoUS--veteranStatus"
          label="Veteran Status"
          options={[
            'I identify as a protected veteran',
            'I am not a protected veteran',
            'I do not wish to answer',
          ]}
        />
        <Tick
          name="acceptTermsAndAgreements"
          id="termsAndConditions--acceptTermsAndAgreements"
          label="Yes, I have read and consent to the terms and conditions"
        />
      </>
    ),
  },
] as const;

function Page() {
  const [screen, setScreen] = useState(0);
  const [values, setValues] = useState<Kept['values']>({
    'country--country': 'United States',
    'phoneNumber--countryPhoneCode': ['United States of America (+1)'],
  });
  const paints = useRef(0);
  paints.current += 1;
  const paint = paints.current;
  const kept = useMemo<Kept>(
    () => ({
      values,
      keep: (id, value) => setValues((now) => ({ ...now, [id]: value })),
      paint,
    }),
    [values, paint],
  );
  useEffect(() => {
    living.values = () => values;
  }, [values]);
  const { title, body } = screens[screen]!;
  const last = screen === screens.length - 1;
  return (
    <KeptContext value={kept}>
      <main data-automation-id="applyFlowPage">
        <ol data-automation-id="progressBar">
          {screens.map((one, i) => (
            <li
              key={one.title}
              data-automation-id={
                i === screen ? 'progressBarActiveStep' : 'progressBarInactiveStep'
              }
            >
              {one.title}
            </li>
          ))}
        </ol>
        <h2>{title}</h2>
        <div key={title}>{body()}</div>
        <div data-automation-id="footerActions">
          <button
            type="button"
            data-automation-id="pageFooterNextButton"
            onClick={() => {
              if (last) living.submits += 1;
              else setScreen(screen + 1);
            }}
          >
            {last ? 'Submit' : 'Save and Continue'}
          </button>
        </div>
      </main>
    </KeptContext>
  );
}

mount(Page);
