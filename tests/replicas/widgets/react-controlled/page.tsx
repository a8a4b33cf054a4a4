/** @jsxImportSource react */
import { type ChangeEvent, useState } from 'react';
import { mount } from '../../page/react';
import { useValues } from '../../page/values';

/** Paints digits as a number of the United States, whatever was typed between them. */
function asPhone(typed: string): string {
  const digits = typed
    .replace(/\D/g, '')
    .replace(/^1(?=\d{10})/, '')
    .slice(0, 10);
  if (digits.length < 4) return digits;
  const [area, middle, last] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return last ? `(${area}) ${middle}-${last}` : `(${area}) ${middle}`;
}

/** Keeps its words to itself until it is left, and says so when they are not valid. */
function Email({ onLeave }: { onLeave(email: string): void }) {
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <div className="field">
      <label htmlFor="email">E-mail</label>
      <input
        id="email"
        value={email}
        aria-invalid={problem !== ''}
        aria-describedby="email-problem"
        onChange={(event) => setEmail(event.target.value)}
        onBlur={() => {
          setProblem(email.includes('@') ? '' : 'Please enter a valid e-mail address.');
          onLeave(email);
        }}
      />
      <p id="email-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

function Page() {
  const { values, bind, set } = useValues({
    given: '',
    family: '',
    phone: '',
    country: '',
    region: '',
    postal: '',
    city: '',
    street: '',
    title: 'Kite apprentice',
    about: '',
    email: '',
    source: '',
    agreed: false,
    adult: false,
  });
  const words = (name: 'given', label: string) => (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} {...bind(name)} />
    </div>
  );
  const american = values.country === 'US';
  return (
    <main>
      <h1>Kite Tester</h1>
      <form>
        {words('given', 'Given name')}
        {words('family' as 'given', 'Family name')}
        <Email onLeave={(email) => set('email', email)} />
        <div className="field">
          <label htmlFor="phone">Phone</label>
          <input
            id="phone"
            type="tel"
            value={values.phone}
            placeholder="(201) 555-0123"
            onChange={(event: ChangeEvent<HTMLInputElement>) =>
              set('phone', asPhone(event.target.value))
            }
          />
        </div>
        {words('title' as 'given', 'Current job title')}
        <div className="field">
          <label htmlFor="country">Country</label>
          <select id="country" {...bind('country')}>
            <option value="">Select a country</option>
            <option value="CA">Canada</option>
            <option value="NO">Norway</option>
            <option value="US">United States</option>
          </select>
        </div>
        {/* A new country makes the whole address anew: every node of it is another one. */}
        <div key={values.country}>
          {words('street' as 'given', 'Street address')}
          {words('city' as 'given', 'City')}
          {american ? (
            <div className="field">
              <label htmlFor="region">State</label>
              <select id="region" {...bind('region')}>
                <option value="">Select a state</option>
                <option value="ME">Maine</option>
                <option value="OR">Oregon</option>
                <option value="WA">Washington</option>
              </select>
            </div>
          ) : (
            words('region' as 'given', 'Region')
          )}
          {words('postal' as 'given', american ? 'ZIP code' : 'Postal code')}
        </div>
        <fieldset>
          <legend>Are you at least 18 years old?</legend>
          {['Yes', 'No'].map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name="adult"
                value={answer}
                checked={values.source === answer}
                onChange={() => set('source', answer)}
              />
              {answer}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="about">Why you?</label>
          <textarea id="about" maxLength={400} {...bind('about')} />
          <p>{`${400 - values.about.length} characters left`}</p>
        </div>
        <label>
          <input
            type="checkbox"
            id="agreed"
            checked={values.agreed}
            onChange={(event) => set('agreed', event.target.checked)}
          />
          I have read the privacy notice
        </label>
        <button type="submit">Submit application</button>
      </form>
    </main>
  );
}

mount(Page);
