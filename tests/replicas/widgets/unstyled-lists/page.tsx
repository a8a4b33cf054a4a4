/** @jsxImportSource react */
import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Switch,
} from '@headlessui/react';
import * as Select from '@radix-ui/react-select';
import { useState } from 'react';
import { countries, degrees, schools } from '../../page/lists';
import { mount } from '../../page/react';

/** A button that opens a list in a layer of its own, beside a native select that mirrors it out of sight. */
function RadixList({
  name,
  label,
  options,
  first,
}: {
  name: string;
  label: string;
  options: string[];
  first?: string;
}) {
  return (
    <div className="field" id={`${name}-field`}>
      <label htmlFor={name}>{label}</label>
      <Select.Root name={name} defaultValue={first}>
        <Select.Trigger id={name}>
          <Select.Value placeholder="Please select" />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content position="popper">
            <Select.Viewport>
              {options.map((option) => (
                <Select.Item key={option} value={option}>
                  <Select.ItemText>{option}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}

function HeadlessList({ label, options }: { label: string; options: string[] }) {
  const [chosen, choose] = useState('');
  return (
    <Field className="field heard">
      <Label>{label}</Label>
      <Listbox value={chosen} onChange={choose} name="source">
        <ListboxButton className="heard-button">{chosen || 'Please select'}</ListboxButton>
        <ListboxOptions anchor="bottom start" className="heard-options">
          {options.map((option) => (
            <ListboxOption key={option} value={option}>
              {option}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
}

function School() {
  const [query, setQuery] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const found = schools.filter((one) => one.toLowerCase().includes(query.toLowerCase()));
  return (
    <Field className="field">
      <Label>School</Label>
      <Combobox value={chosen} onChange={choose} onClose={() => setQuery('')}>
        <ComboboxInput
          className="school-input"
          displayValue={(one: string | null) => one ?? ''}
          onChange={(event) => setQuery(event.target.value)}
        />
        <ComboboxOptions anchor="bottom start" className="school-options">
          {found.map((one) => (
            <ComboboxOption key={one} value={one}>
              {one}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}

function YesNo({ label }: { label: string }) {
  const [said, say] = useState<string | null>(null);
  return (
    <Field className="field authorized">
      <Label>{label}</Label>
      <RadioGroup value={said} onChange={say} aria-label={label}>
        {['Yes', 'No'].map((one) => (
          <Radio key={one} value={one} className="answer">
            {one}
          </Radio>
        ))}
      </RadioGroup>
    </Field>
  );
}

function Toggle({ label }: { label: string }) {
  const [on, turn] = useState(false);
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Switch checked={on} onChange={turn} className="relocate" style={{ width: 40, height: 20 }} />
    </Field>
  );
}

const Page = () => (
  <main>
    <h1>Map Folder</h1>
    <form>
      <RadixList name="country" label="Country" options={countries} />
      <RadixList name="degree" label="Highest degree" options={degrees} />
      <RadixList name="shift" label="Preferred shift" options={['Early', 'Late']} first="Late" />
      <HeadlessList
        label="How did you hear about us?"
        options={['A poster', 'LinkedIn', 'Word of mouth']}
      />
      <School />
      <YesNo label="Are you authorized to work in the United States?" />
      <Toggle label="I am willing to relocate" />
      <button type="submit">Submit application</button>
    </form>
  </main>
);

mount(Page);
