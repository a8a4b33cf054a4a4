import { make } from './plain';

/** Custom elements with open shadow roots, shaped like those of a job board that is built of them. */

const styles = `
  :host { display: block; margin: 0.9rem 0; }
  label, .label { display: block; font-weight: 600; }
  .menu { border: 1px solid #999; background: #fff; position: absolute; z-index: 3; }
  .menu [role=option] { padding: 0.3rem 0.6rem; cursor: pointer; }
`;

abstract class Part extends HTMLElement {
  readonly inside = this.attachShadow({ mode: 'open' });
  connectedCallback() {
    const style = document.createElement('style');
    style.textContent = styles;
    this.inside.append(style, ...this.build());
  }
  protected said(name: string): string {
    return this.getAttribute(name) ?? '';
  }
  /** Tells those outside, as such elements do, by an event of their own. */
  protected tell(value: unknown) {
    this.dispatchEvent(
      new CustomEvent('spl-change', { detail: value, bubbles: true, composed: true }),
    );
  }
  protected abstract build(): Node[];
}

/** Label and box, the box one root deeper. What is kept is the host's `value`, taken at each `input`. */
class SplInput extends Part {
  value = '';
  protected build() {
    const id = this.said('input-id');
    const label = make('label', '', this.said('label')) as HTMLLabelElement;
    label.htmlFor = id;
    const box = document.createElement(this.hasAttribute('long') ? 'textarea' : 'input');
    box.id = id;
    if (box instanceof HTMLInputElement) box.type = this.said('type') || 'text';
    if (this.hasAttribute('required')) box.required = true;
    box.value = this.said('value');
    this.value = box.value;
    box.addEventListener('input', () => {
      this.value = box.value;
      this.tell(box.value);
    });
    return [label, box];
  }
  /** Paints what is kept. */
  paint() {
    const box = this.inside.querySelector<HTMLInputElement>('input, textarea')!;
    if (box.value !== this.value) box.value = this.value;
  }
}

/** A button with a list under it. */
class SplSelect extends Part {
  value = '';
  protected build() {
    const label = make('span', 'label', this.said('label'));
    label.id = 'label';
    const button = make('button', 'shown', this.said('placeholder'));
    button.setAttribute('type', 'button');
    button.setAttribute('role', 'combobox');
    button.setAttribute('aria-haspopup', 'listbox');
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-labelledby', 'label');
    button.addEventListener('click', () => this.toggle(button));
    return [label, button];
  }
  private toggle(button: HTMLElement) {
    const open = this.inside.querySelector('.menu');
    open?.remove();
    button.setAttribute('aria-expanded', String(!open));
    if (open) return;
    const menu = make('div', 'menu');
    menu.setAttribute('role', 'listbox');
    for (const option of this.said('options').split('|')) {
      const row = make('div', '', option);
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', String(option === this.value));
      row.addEventListener('click', () => {
        this.value = option;
        button.textContent = option;
        this.toggle(button);
        this.tell(option);
      });
      menu.append(row);
    }
    this.inside.append(menu);
  }
}

/** A box whose real input is out of sight. */
class SplCheckbox extends Part {
  protected build() {
    const label = make('label', '', this.said('label'));
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => this.tell(box.checked));
    label.prepend(box);
    return [label];
  }
}

/** Suggestions that come late; only one of them is kept. */
class SplAutocomplete extends Part {
  static find: (query: string) => Promise<string[]> = async () => [];
  value = '';
  protected build() {
    const id = this.said('input-id');
    const label = make('label', '', this.said('label')) as HTMLLabelElement;
    label.htmlFor = id;
    const box = document.createElement('input');
    box.id = id;
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.autocomplete = 'off';
    const menu = make('div', 'menu');
    menu.setAttribute('role', 'listbox');
    menu.hidden = true;
    const keep = (place: string) => {
      this.value = place;
      box.value = place;
      menu.hidden = true;
      this.tell(place);
    };
    box.addEventListener('input', async () => {
      const found = await SplAutocomplete.find(box.value);
      menu.replaceChildren(
        ...found.map((place) => {
          const row = make('div', '', place);
          row.setAttribute('role', 'option');
          row.addEventListener('mousedown', () => keep(place));
          return row;
        }),
      );
      menu.hidden = found.length === 0;
    });
    box.addEventListener('blur', () => {
      if (box.value !== this.value) box.value = this.value;
      menu.hidden = true;
    });
    return [label, box, menu];
  }
}

/** A file question: what is painted is the file's name. */
class OcFile extends Part {
  protected build() {
    const id = 'file-input';
    const name = make('p', 'name');
    const input = document.createElement('input');
    input.type = 'file';
    input.id = id;
    input.style.display = 'none';
    input.addEventListener('change', () => {
      name.textContent = input.files?.[0]?.name ?? '';
      this.tell(name.textContent);
    });
    const button = make('button', 'choose', this.said('button'));
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => input.click());
    return [make('span', 'label', this.said('label')), button, input, name];
  }
}

export function defineElements(find: (query: string) => Promise<string[]>) {
  SplAutocomplete.find = find;
  customElements.define('spl-input', SplInput);
  customElements.define('spl-select', SplSelect);
  customElements.define('spl-checkbox', SplCheckbox);
  customElements.define('spl-autocomplete', SplAutocomplete);
  customElements.define('oc-file', OcFile);
}

/** Paints every box from what its element keeps. */
export function repaintElements(root: ParentNode = document) {
  for (const one of root.querySelectorAll('*')) {
    if (one instanceof SplInput) one.paint();
    if (one.shadowRoot) repaintElements(one.shadowRoot);
  }
}
