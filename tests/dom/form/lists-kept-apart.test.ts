import { expect, test } from 'vitest';
import { undoFill } from '@/content/form/write/apply-writes';
import type { FieldValue } from '@/utils/form/plan';
import { field, fill, get, show } from './page';

const meant = (...options: string[]): FieldValue => ({ as: 'options', options, text: options[0]! });

const input = (label: string, id = 'box') =>
  `<label for="${id}">${label}</label><input id="${id}" role="combobox" aria-expanded="false" aria-controls="${id}-list">`;
const list = (options: readonly string[], id = 'box') =>
  `<div role="listbox" id="${id}-list" hidden>${options.map((one) => `<div role="option">${one}</div>`).join('')}</div>`;

/** A list of one choice that opens on the event, paints what is pressed in its box, and shows `clear` while it holds any. */
function live(opensOn: 'focus' | 'mousedown', id = 'box'): void {
  const box = get(`#${id}`);
  const listbox = get<HTMLElement>(`#${id}-list`);
  const open = (isOpen: boolean) => {
    listbox.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
  };
  box.addEventListener(opensOn, () => open(true));
  box.addEventListener('blur', () => open(false));
  listbox.addEventListener('click', ({ target }) => {
    box.value = (target as Element).textContent;
    open(false);
  });
}

test('opens a list that opens on the focus', async () => {
  await show(input('Country') + list(['Mali', 'Malta']));
  live('focus');
  expect((await fill('Country', meant('Malta'))).outcome).toBe('stuck');
  expect(get('#box').value).toBe('Malta');
});

test('waits for a list that comes late, and finds it again where each key draws it anew', async () => {
  await show(`${input('Country')}<div id="box-list" role="listbox"></div>`);
  const box = get('#box');
  box.addEventListener('input', () =>
    setTimeout(() => {
      const anew = document.createElement('div');
      anew.innerHTML = list(['Mali', 'Malta'].filter((one) => one.startsWith(box.value)));
      const listbox = anew.firstElementChild as HTMLElement;
      listbox.hidden = false;
      listbox.addEventListener('click', ({ target }) => {
        box.value = (target as Element).textContent;
      });
      get('#box-list').replaceWith(listbox);
    }, 100),
  );
  expect((await fill('Country', meant('Malta'))).outcome).toBe('stuck');
  expect(box.value).toBe('Malta');
});

test('chooses from a list of which only what is in view is drawn', async () => {
  await show(
    `${input('Year')}<div role="listbox" id="box-list" style="height:100px;overflow:auto"><div style="height:4000px;position:relative"></div></div>`,
  );
  const listbox = get<HTMLElement>('#box-list');
  const draw = () => {
    const first = Math.floor(listbox.scrollTop / 20);
    listbox.firstElementChild!.innerHTML = Array.from(
      { length: 6 },
      (_, i) =>
        `<div role="option" style="position:absolute;top:${(first + i) * 20}px">${1900 + first + i}</div>`,
    ).join('');
  };
  listbox.addEventListener('scroll', draw);
  listbox.addEventListener('click', ({ target }) => {
    get('#box').value = (target as Element).textContent;
  });
  draw();
  expect((await fill('Year', meant('1993'))).outcome).toBe('stuck');
});

test('chooses a row that says nothing of being one', async () => {
  await show(`${input('City').replace(/ aria-controls="[^"]*"/, '')}<div id="rows" hidden></div>`);
  const box = get('#box');
  box.addEventListener('input', () => {
    const rows = get<HTMLElement>('#rows');
    rows.hidden = box.value === '';
    rows.innerHTML = '<div>Porto</div><div>Portland</div>';
    for (const row of rows.children)
      row.addEventListener('mousedown', () => {
        box.value = row.textContent;
        rows.hidden = true;
      });
  });
  expect((await fill('City', meant('Porto'))).outcome).toBe('stuck');
  expect(get('#rows').hidden).toBe(true);
});

test('keeps to the list of a box that is emptied unless one of its rows is pressed', async () => {
  await show('<label>City<input id="box" autocomplete="off"><div id="rows" hidden></div></label>');
  const box = get('#box');
  let kept = '';
  box.addEventListener('keydown', () => {
    const rows = get<HTMLElement>('#rows');
    rows.innerHTML = '<div>Porto</div><div>Portland</div>';
    rows.hidden = false;
    for (const row of rows.children)
      row.addEventListener('mousedown', () => {
        kept = row.textContent;
        box.value = kept;
      });
  });
  box.addEventListener('blur', () => {
    box.value = kept;
    get<HTMLElement>('#rows').hidden = true;
  });
  expect((await fill('City', 'Porto')).outcome).toBe('stuck');
  expect(box.value).toBe('Porto');
});

test('never presses what a page says of a field', async () => {
  await show(`${input('City').replace(/ aria-controls="[^"]*"/, '')}<div></div>`);
  let pressed = 0;
  get('#box').addEventListener('input', () => {
    const said = '<p role="alert">Porto</p>';
    get('div').innerHTML = `<div>${said}</div>`;
    get('p').addEventListener('mousedown', () => pressed++);
  });
  await fill('City', meant('Porto'));
  expect(pressed).toBe(0);
});

test('never closes the dialog that a form stands in', async () => {
  await show(`<div role="dialog">${input('Country') + list(['Mali'])}</div>`);
  live('mousedown');
  const escapes: Event[] = [];
  const hear = (event: KeyboardEvent) => event.key === 'Escape' && escapes.push(event);
  document.addEventListener('keydown', hear);
  expect((await fill('Country', meant('Chad'))).outcome).toBe('no-choice');
  await undoFill();
  document.removeEventListener('keydown', hear);
  expect(escapes).toHaveLength(0);
  expect(get('#box').getAttribute('aria-expanded')).toBe('false');
});

const pill = (words: string) =>
  `<span class="chip">${words}<button type="button" class="remove">×</button></span>`;

test('reads the pills of its own list, and never those of a neighbour that is no input', async () => {
  const combo = (label: string, inside: string) =>
    `<div>${inside}<div role="combobox" tabindex="0" aria-label="${label}" style="width:200px;height:24px"></div></div>`;
  await show(`<div>${combo('Tools', '')}${combo('Skills', pill('Sewing'))}</div>`);
  expect(field('Tools')).toMatchObject({ value: '', multiple: false });
  expect(field('Skills')).toMatchObject({ value: 'Sewing', multiple: true });
});

test('takes for a pill only what can be taken out', async () => {
  await show(`<div><span class="badge-pill">New</span>${input('Country')}</div>`);
  expect(field('Country')).toMatchObject({ value: '', multiple: false });
});

test('empties a list of one choice by its own cross, and presses nothing else that is called clear', async () => {
  await show(
    `<div class="clearfix"><a class="clear-all" href="/away">Start over</a><button type="reset" class="clear">Reset</button>${input('Country')}<span class="clear-indicator">×</span>${list(['Mali'])}</div>`,
  );
  live('mousedown');
  const pressed: string[] = [];
  document.body.onmousedown = ({ target }) => pressed.push((target as Element).className);
  get('.clear-indicator').addEventListener('click', () => {
    get('#box').value = '';
  });
  await fill('Country', meant('Mali'));
  pressed.length = 0;
  expect((await undoFill()).kept).toEqual([]);
  document.body.onmousedown = null;
  expect(get('#box').value).toBe('');
  expect(pressed).toEqual(['clear-indicator']);
});

test('says of a list that cannot be emptied that it keeps its choice', async () => {
  await show(
    `<div role="combobox" tabindex="0" aria-label="Size" aria-controls="box-list" style="width:200px;height:24px">Select…</div>${list(['S', 'L'])}`,
  );
  const control = get<HTMLElement>('[role=combobox]');
  const listbox = get<HTMLElement>('#box-list');
  control.addEventListener('mousedown', () => (listbox.hidden = false));
  listbox.addEventListener('click', ({ target }) => {
    control.textContent = (target as Element).textContent;
    listbox.hidden = true;
  });
  expect((await fill('Size', meant('L'))).outcome).toBe('stuck');
  expect((await undoFill()).kept).toEqual([field('Size').ref]);
  expect(control.textContent).toBe('L');
});

test('fills the painted list, under its label, where the native one behind it has no choices', async () => {
  await show(`<label for="native">School</label><select id="native" aria-hidden="true" tabindex="-1" style="position:absolute;width:1px;height:1px"><option value=""></option></select>
    <span><span role="combobox" tabindex="0" aria-labelledby="shown" aria-haspopup="true" style="display:block;width:200px;height:24px"><span id="shown" role="textbox" aria-readonly="true" class="my-selection__rendered"><span class="placeholder">Find a school</span></span></span></span>`);
  expect(field('School')).toMatchObject({ control: 'combobox', value: '' });
  const control = get<HTMLElement>('[role=combobox]');
  control.addEventListener('mousedown', () => {
    document.body.insertAdjacentHTML('beforeend', list(['Elmwood College']).replace(' hidden', ''));
    get('#box-list').addEventListener('mouseup', () => {
      get('#shown').textContent = 'Elmwood College';
      get('#box-list').remove();
    });
  });
  expect((await fill('School', meant('Elmwood College'))).outcome).toBe('stuck');
});

test('never takes a native list that waits for its choices for a part of the next field', async () => {
  await show(
    `<label for="state">State</label><select id="state"><option>First choose a country</option></select><div>${input('City')}</div>`,
  );
  expect(field('State').control).toBe('select');
  expect(field('City').control).toBe('combobox');
});
