/** @jsxImportSource react */
import { useCombobox, useSelect } from 'downshift';
import { useState } from 'react';
import { countries, schools } from '../../page/lists';
import { mount } from '../../page/react';

function Typeahead({ label, list }: { label: string; list: string[] }) {
  const [items, setItems] = useState(list);
  const box = useCombobox({
    items,
    onInputValueChange: ({ inputValue }) =>
      setItems(list.filter((one) => one.toLowerCase().includes(inputValue.toLowerCase()))),
  });
  return (
    <div className="field">
      <label {...box.getLabelProps()}>{label}</label>
      <input className="school-box" {...box.getInputProps()} />
      <button type="button" aria-label="toggle menu" {...box.getToggleButtonProps()}>
        ▾
      </button>
      <ul {...box.getMenuProps()}>
        {box.isOpen &&
          items.map((item, index) => (
            <li key={item} {...box.getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
    </div>
  );
}

interface ListProps {
  id: string;
  label: string;
  items: string[];
  first?: string;
}

function List({ id, label, items, first = '' }: ListProps) {
  const list = useSelect({ items, initialSelectedItem: first || null });
  return (
    <div className="field" id={id}>
      <label {...list.getLabelProps()}>{label}</label>
      <div {...list.getToggleButtonProps({ className: 'toggle' })}>
        <span className="shown">{list.selectedItem ?? 'Please choose'}</span>
      </div>
      <ul {...list.getMenuProps()}>
        {list.isOpen &&
          items.map((item, index) => (
            <li key={item} {...list.getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
    </div>
  );
}

const Page = () => (
  <main>
    <h1>Bell Tuner</h1>
    <form>
      <Typeahead label="School" list={schools} />
      <List id="country" label="Country" items={countries} />
      <List
        id="heard"
        label="How did you hear about us?"
        items={['A friend', 'LinkedIn', 'The radio']}
        first="The radio"
      />
      <button type="submit">Submit application</button>
    </form>
  </main>
);

mount(Page);
