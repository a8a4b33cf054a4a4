/** @jsxImportSource react */
import { useSelect } from 'downshift';
import { useRef, useState } from 'react';
import { mount } from '../../page/react';
import { useValues } from '../../page/values';

const codes = ['Germany +49', 'Netherlands +31', 'Norway +47', 'United States +1'];

/** The dialling code stands before the number in the box once it is chosen. */
function Phone({ value, change }: { value: string; change(value: string): void }) {
  const list = useSelect({
    items: codes,
    onSelectedItemChange: ({ selectedItem }) =>
      change(`${selectedItem?.split(' ').at(-1) ?? ''} ${value.replace(/^\+\d+ ?/, '')}`.trim()),
  });
  return (
    <div className="field">
      <label htmlFor="input-candidate.phone-3">Phone number</label>
      <button type="button" {...list.getToggleButtonProps({ 'aria-label': 'Select country code' })}>
        {list.selectedItem?.split(' ').at(-1) ?? '▾'}
      </button>
      <ul {...list.getMenuProps({ 'aria-label': 'Country codes' })}>
        {list.isOpen &&
          codes.map((item, index) => (
            <li key={item} {...list.getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
      <input
        id="input-candidate.phone-3"
        name="candidate.phone"
        type="tel"
        autoComplete="tel"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}

function Upload({ name, n, label }: { name: string; n: number; label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState('');
  return (
    <div className="field" data-upload={name}>
      <label htmlFor={`input-${name}-${n}`}>{label}</label>
      <div role="presentation" tabIndex={0} className="drop" onClick={() => input.current?.click()}>
        {file ? (
          <span className="file-name">{file}</span>
        ) : (
          'Upload a file or drag and drop it here'
        )}
      </div>
      <input
        ref={input}
        id={`input-${name}-${n}`}
        name={name}
        type="file"
        style={{ position: 'absolute', opacity: 0, width: 1, height: 1, pointerEvents: 'none' }}
        onChange={(event) => setFile(event.target.files?.[0]?.name ?? '')}
      />
    </div>
  );
}

function Page() {
  const { values, bind, set } = useValues<Record<string, unknown>>({
    'candidate.phone': '',
    'candidate.openQuestionAnswers.11.content': 'https://www.linkedin.com/in/not-empty-example',
  });
  const words = (name: string, n: number, label: string, more: object = {}) => (
    <div className="field">
      <label htmlFor={`input-${name}-${n}`}>{label}</label>
      <input id={`input-${name}-${n}`} name={name} {...bind(name)} {...more} />
    </div>
  );
  const flag = 'candidate.openQuestionAnswers.12.flag';
  return (
    <main>
      <h1>Ferry Timetabler</h1>
      <form>
        {words('candidate.name', 1, 'Full name', { autoComplete: 'name' })}
        {words('candidate.email', 2, 'Email address', { autoComplete: 'email', type: 'email' })}
        <Phone
          value={values['candidate.phone'] as string}
          change={(value) => set('candidate.phone', value)}
        />
        <Upload name="candidate.photo" n={4} label="Photo" />
        <Upload name="candidate.cv" n={5} label="CV or resume" />
        <Upload name="candidate.coverLetterFile" n={6} label="Cover letter" />
        {words('candidate.openQuestionAnswers.11.content', 7, 'LinkedIn')}
        <fieldset>
          <legend>Are you authorized to work in the United States?</legend>
          {['Yes', 'No'].map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={flag}
                value={String(answer === 'Yes')}
                checked={values[flag] === answer}
                onChange={() => set(flag, answer)}
              />
              {answer}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Which of these do you know?</legend>
          {['Kubernetes', 'PostgreSQL', 'Sea charts'].map((one, i) => (
            <label key={one}>
              <input
                type="checkbox"
                name="candidate.openQuestionAnswers.13.multiContent"
                value={i}
              />
              {one}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="input-motivation-9">Why do you want to work with us?</label>
          <textarea
            id="input-motivation-9"
            name="candidate.openQuestionAnswers.14.content"
            maxLength={500}
            {...bind('candidate.openQuestionAnswers.14.content')}
          />
        </div>
        {words(
          'candidate.openQuestionAnswers.15.content',
          10,
          'What is the smallest island that you have been to?',
        )}
        <label>
          <input
            type="checkbox"
            name="candidate.agreements.0.consent"
            checked={values.consent === true}
            onChange={(event) => set('consent', event.target.checked)}
          />
          I agree to the processing of my data
        </label>
        <button type="submit">Send</button>
      </form>
    </main>
  );
}

mount(Page);
