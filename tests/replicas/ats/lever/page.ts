import { findPlaces } from '../../page/lists';
import { alive, byId, make } from '../../page/plain';
import '../../page/replica';

const pick = <Kind extends HTMLElement>(selector: string) =>
  document.querySelector<Kind>(selector)!;

/** The file is sent off to be read as soon as it is chosen. */
function keepResume() {
  const input = byId<HTMLInputElement>('resume-upload-input');
  const working = pick('.resume-upload-working');
  input.addEventListener('change', () => {
    const name = input.files?.[0]?.name ?? '';
    pick('.filename').textContent = name;
    pick('.default-label').hidden = name !== '';
    working.hidden = name === '';
    setTimeout(() => {
      working.hidden = true;
      pick('.resume-upload-success').hidden = name === '';
    }, 300);
  });
}

/** Places are looked up some time after the last key; only a suggestion counts, and leaving without one empties the box. */
function suggestPlaces() {
  const input = byId<HTMLInputElement>('location-input');
  const chosen = byId<HTMLInputElement>('selected-location');
  const list = pick('.dropdown-container');
  const results = pick('.dropdown-results');
  let waiting: ReturnType<typeof setTimeout>;

  const choose = (place: string) => {
    input.value = place;
    chosen.value = JSON.stringify({ name: place });
    list.hidden = true;
  };
  const show = (found: string[]) => {
    results.replaceChildren(
      ...found.map((place) => {
        const row = make('div', 'dropdown-location', place);
        row.addEventListener('mousedown', () => choose(place));
        return row;
      }),
    );
    pick('.dropdown-no-results').hidden = found.length > 0;
    pick('.dropdown-loading-results').hidden = true;
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') return;
    chosen.value = '';
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      list.hidden = false;
      pick('.dropdown-loading-results').hidden = false;
      show(await findPlaces(input.value));
    }, 500);
  });
  input.addEventListener('blur', () => {
    clearTimeout(waiting);
    if (chosen.value === '') input.value = '';
    list.hidden = true;
  });
}

keepResume();
suggestPlaces();
alive();
