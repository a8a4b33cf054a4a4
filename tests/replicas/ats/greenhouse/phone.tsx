/** @jsxImportSource react */
import intlTelInput from 'intl-tel-input';
import 'intl-tel-input/styles';
import { useEffect, useRef } from 'react';
import { Dropdown } from './dropdown';

const codes = [
  'Australia +61',
  'Canada +1',
  'Germany +49',
  'Norway +47',
  'United Kingdom +44',
  'United States +1',
];

/** The dialling code is a list labelled "Country"; the number is a box that intl-tel-input keeps. */
export function Phone() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const phone = intlTelInput(input.current!, {
      initialCountry: 'us',
      countrySelectorMode: 'OFF',
    });
    return () => phone.destroy();
  }, []);
  return (
    <fieldset className="phone-input">
      <legend className="visually-hidden">Phone</legend>
      <Dropdown
        id="country"
        label="Country"
        options={codes}
        painted={({ label }) => label.slice(label.indexOf('+'))}
      />
      <div className="field input-wrapper">
        <label htmlFor="phone">Phone</label>
        <input ref={input} id="phone" type="tel" maxLength={255} />
      </div>
    </fieldset>
  );
}
