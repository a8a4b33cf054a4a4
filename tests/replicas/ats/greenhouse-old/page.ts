import { degrees, disciplines, findPlaces, schools } from '../../page/lists';
import { alive, byId } from '../../page/plain';
import '../../page/replica';
import { asked, select2Loaded, turnIntoSelect2 } from '../../page/select2';

/** The file goes off to a store at once; what the form sends is its address there. */
function uploadResume() {
  const input = document.querySelector<HTMLInputElement>('#s3_upload_for_resume input')!;
  document.querySelector('[data-source=attach]')!.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (!file) return;
    byId('resume_filename').textContent = 'Uploading…';
    await fetch('/upload', { method: 'POST', body: file });
    byId<HTMLInputElement>('resume_url').value = `/kept/${file.name}`;
    byId('resume_filename').textContent = file.name;
    input.value = '';
  });
}

let rows = 0;
function addEducation() {
  const n = String(rows++);
  const row = byId<HTMLTemplateElement>('education_row').content.cloneNode(
    true,
  ) as DocumentFragment;
  for (const one of row.querySelectorAll('[id$=_N], [for$=_N]'))
    for (const name of ['id', 'for']) {
      const value = one.getAttribute(name);
      if (value) one.setAttribute(name, value.replace(/N$/, n));
    }
  row
    .querySelector(`#education_degree_${n}`)!
    .append(...degrees.map((one) => new Option(one, one)));
  row
    .querySelector(`#education_discipline_${n}`)!
    .append(...disciplines.map((one) => new Option(one, one)));
  byId('educations').append(row);
  turnIntoSelect2(
    `#education_school_name_${n}`,
    asked((query) => findPlaces(query, schools)),
  );
  turnIntoSelect2(`#education_degree_${n}`, { placeholder: 'Select a degree' });
  turnIntoSelect2(`#education_discipline_${n}`, { placeholder: 'Select a discipline' });
}

await select2Loaded;
uploadResume();
addEducation();
byId('add_education').addEventListener('click', (event) => {
  event.preventDefault();
  addEducation();
});
turnIntoSelect2('#custom_fields select');
turnIntoSelect2('#demographic_questions select');
alive();
