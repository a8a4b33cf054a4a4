import { degrees } from '../../page/lists';
import { alive, byId, make } from '../../page/plain';
import { living } from '../../page/replica';

/** Web components as such profiles are built of: the label outside, the input called `inner` in the host's shadow. */
abstract class Box extends HTMLElement {
  value = '';
  readonly inner = document.createElement('input');
  connectedCallback() {
    if (this.shadowRoot) return;
    this.inner.id = 'inner';
    this.inner.setAttribute('aria-label', this.getAttribute('accessible-name') ?? '');
    this.inner.placeholder = this.getAttribute('placeholder') ?? '';
    this.value = this.getAttribute('value') ?? '';
    this.paint();
    // What has been typed is kept on leaving: `change`, as a person's leaving makes one.
    this.inner.addEventListener('change', () => this.keep(this.inner.value));
    this.attachShadow({ mode: 'open' }).append(this.inner, ...this.beside());
  }
  paint() {
    if (this.inner.value !== this.value) this.inner.value = this.value;
  }
  protected keep(value: string) {
    this.value = value;
    this.paint();
    this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
  protected beside(): Node[] {
    return [];
  }
}

class Input extends Box {}

/** Only an entry of the list is kept. */
class Combo extends Box {
  private readonly list = make('div', 'list');
  protected override beside() {
    const all = (this.getAttribute('items') ?? '').split('|');
    this.inner.setAttribute('role', 'combobox');
    this.inner.setAttribute('aria-haspopup', 'listbox');
    this.inner.setAttribute('aria-expanded', 'false');
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    const icon = make('span', 'icon', '▾');
    const show = (found: string[]) => {
      this.list.replaceChildren(
        ...found.map((item) => {
          const row = make('div', 'item', item);
          row.setAttribute('role', 'option');
          row.addEventListener('mousedown', (event) => event.preventDefault());
          row.addEventListener('click', () => {
            this.keep(item);
            show([]);
          });
          return row;
        }),
      );
      this.list.hidden = found.length === 0;
      this.inner.setAttribute('aria-expanded', String(found.length > 0));
    };
    this.inner.addEventListener('input', () =>
      show(all.filter((item) => item.toLowerCase().startsWith(this.inner.value.toLowerCase()))),
    );
    this.inner.addEventListener('blur', () => show([]));
    icon.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.inner.focus();
      show(all);
    });
    return [icon, this.list];
  }
  protected override keep(value: string) {
    const all = (this.getAttribute('items') ?? '').split('|');
    super.keep(all.includes(value) ? value : this.value);
  }
}

/** Takes dates as they are written in the United States, and none other. */
class Day extends Box {
  protected override keep(value: string) {
    const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim()) ?? [];
    const right = month !== undefined && Number(month) <= 12 && Number(day) <= 31;
    super.keep(right ? `${month.padStart(2, '0')}/${day!.padStart(2, '0')}/${year}` : '');
  }
}

customElements.define('xweb-input', Input);
customElements.define('xweb-combobox', Combo);
customElements.define('xweb-date-picker', Day);

let count = 50;
function question(tag: string, name: string, label: string, more: Record<string, string> = {}) {
  const field = make('div', 'field');
  const id = `${count++}:_${tag === 'xweb-input' ? 'txtFld' : 'input'}`;
  const words = make('label', '', label) as HTMLLabelElement;
  words.htmlFor = id;
  const host = document.createElement(tag);
  for (const [key, value] of Object.entries({ id, name, 'accessible-name': label, ...more }))
    host.setAttribute(key, value);
  field.append(words, host);
  return field;
}

const text = (name: string, label: string, more = {}) => question('xweb-input', name, label, more);
const combo = (name: string, label: string, items: string[]) =>
  question('xweb-combobox', name, label, { items: items.join('|') });
const day = (name: string, label: string) =>
  question('xweb-date-picker', name, label, { placeholder: 'MM/DD/YYYY' });

let rows = 0;
const education = () => {
  const row = make('div', 'education');
  const n = rows++;
  row.append(
    text(`school${n}`, 'School'),
    combo(`degree${n}`, 'Degree', degrees),
    text(`major${n}`, 'Major'),
  );
  return row;
};

const upload = () => {
  const field = make('div', 'field resume', '');
  const input = document.createElement('input');
  const button = make('button', 'upload', 'Upload a resume');
  const name = make('span', 'file-name');
  input.type = 'file';
  input.style.display = 'none';
  input.setAttribute('aria-label', 'Resume');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    name.textContent = input.files?.[0]?.name ?? '';
  });
  field.append(make('span', 'label', 'Resume'), button, input, name);
  return field;
};

const list = make('div', 'educations');
list.append(make('h2', '', 'Education'), education());
byId('screen').append(
  make('h2', '', 'My Documents'),
  upload(),
  make('h2', '', 'Profile Information'),
  text('firstName', 'First Name'),
  text('lastName', 'Last Name'),
  text('contactEmail', 'Email'),
  text('cellPhone', 'Phone'),
  text('city', 'City', { value: 'Falmouth' }),
  combo('country', 'Country', ['Canada', 'Ireland', 'United Kingdom', 'United States']),
  day('VFLD3', 'Earliest start date'),
  combo('VFLD4', 'Are you legally authorized to work in the United States?', ['Yes', 'No']),
  text('VFLD5', 'Which anchor do you prefer?'),
  list,
);
document.querySelector('.add-education')!.addEventListener('click', () => list.append(education()));
document.querySelector('.apply')!.addEventListener('click', () => {
  living.submits += 1;
});
living.repaint = () => {
  for (const one of document.querySelectorAll('*')) if (one instanceof Box) one.paint();
};
alive();
