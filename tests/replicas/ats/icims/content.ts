import { byId, make } from '../../page/plain';
import '../../page/replica';

/** States are known once there is a country. */
const states: Record<string, string[]> = {
  '11': ['Alberta', 'Ontario'],
  '12781': ['Maine', 'Oregon', 'Washington'],
};

/** Puts an anchor with a list and a search box over a native select, which goes out of sight. */
function overlay(select: HTMLSelectElement) {
  const box = make('div', 'dropdown-container');
  const anchor = make('a', 'dropdown-select') as HTMLAnchorElement;
  anchor.href = '#';
  anchor.id = `${select.id}_icimsDropdown`;
  anchor.setAttribute('role', 'combobox');
  anchor.setAttribute('aria-haspopup', 'listbox');
  anchor.setAttribute('aria-expanded', 'false');
  const paint = () => {
    anchor.textContent = select.selectedOptions[0]?.text ?? '';
  };
  const close = () => {
    box.querySelector('.dropdown-list')?.remove();
    anchor.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const list = make('div', 'dropdown-list');
    const search = make('input', 'dropdown-search') as HTMLInputElement;
    search.setAttribute('aria-label', 'Search options');
    const results = make('ul', 'dropdown-results');
    results.setAttribute('role', 'listbox');
    const show = () =>
      results.replaceChildren(
        ...[...select.options]
          .filter(({ text }) => text.toLowerCase().includes(search.value.toLowerCase()))
          .map((option) => {
            const row = make('li', 'dropdown-result', option.text);
            row.setAttribute('role', 'option');
            row.addEventListener('click', () => {
              select.value = option.value;
              select.dispatchEvent(new Event('change', { bubbles: true }));
              close();
            });
            return row;
          }),
      );
    search.addEventListener('input', show);
    show();
    list.append(search, results);
    box.append(list);
    anchor.setAttribute('aria-expanded', 'true');
    search.focus();
  };
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    if (box.querySelector('.dropdown-list')) close();
    else open();
  });
  select.addEventListener('change', paint);
  select.tabIndex = -1;
  select.after(box);
  box.append(anchor);
  paint();
}

for (const select of document.querySelectorAll<HTMLSelectElement>('select.dropdown-hide'))
  overlay(select);

const country = byId<HTMLSelectElement>('-1_PersonProfileFields.AddressCountry');
const state = byId<HTMLSelectElement>('-1_PersonProfileFields.AddressState');
country.addEventListener('change', () => {
  state.replaceChildren(
    state.options[0]!,
    ...(states[country.value] ?? []).map((name, i) => new Option(name, `${900 + i}`)),
  );
});
document.body.dataset.loaded = 'yes';
