import { findPlaces } from '../../page/lists';
import { alive, byId, make } from '../../page/plain';
import '../../page/replica';

const input = byId<HTMLInputElement>('candidate_location');
const list = document.querySelector<HTMLElement>('.list')!;
const chosen = byId<HTMLInputElement>('candidate_location_id');

const choose = (place: string) => {
  input.value = place;
  chosen.value = place;
  list.hidden = true;
};
input.addEventListener('input', async () => {
  chosen.value = '';
  const found = await findPlaces(input.value);
  list.replaceChildren(
    ...found.map((place) => {
      const row = make('div', 'place', place);
      row.setAttribute('role', 'option');
      row.addEventListener('mousedown', (event) => {
        event.preventDefault();
        choose(place);
      });
      return row;
    }),
  );
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
});
input.addEventListener('blur', () => {
  list.hidden = true;
  if (!chosen.value) input.value = '';
});
const file = byId<HTMLInputElement>('candidate_resume_remote_url');
file.addEventListener('change', () => {
  document.querySelector('.file-name')!.textContent = file.files?.[0]?.name ?? '';
});
alive();
