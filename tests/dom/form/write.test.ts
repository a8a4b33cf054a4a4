import { expect, test } from 'vitest';
import { applyWrites, lastReport, undoFill } from '@/content/form/write/apply-writes';
import { field, fill, get, scan, show, text, write } from './page';

const eventsOf = (element: Element) => {
  const heard: string[] = [];
  for (const type of ['focus', 'input', 'change', 'blur', 'click'])
    element.addEventListener(type, () => heard.push(type));
  return heard;
};

test('a typed value stays, with the events of typing', async () => {
  await show('<label>City<input></label>');
  const heard = eventsOf(get('input'));
  expect(await fill('City', 'Lisbon')).toMatchObject({
    outcome: 'stuck',
    found: 'Lisbon',
    message: '',
  });
  expect(heard.filter((type) => type === 'input')).toHaveLength(1);
  expect(heard.indexOf('focus')).toBeLessThan(heard.indexOf('input'));
  expect(heard.indexOf('input')).toBeLessThan(heard.indexOf('change'));
  expect(heard.lastIndexOf('blur')).toBeGreaterThan(heard.indexOf('change'));
});

/** What React does: it shadows `value` to tell its own changes from a person's, and paints from its state. */
function control(input: HTMLInputElement) {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  let tracked = input.value;
  let state = input.value;
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => native.get!.call(input),
    set: (value: string) => {
      tracked = value;
      native.set!.call(input, value);
    },
  });
  input.addEventListener('input', () => {
    const value = native.get!.call(input);
    if (value !== tracked) state = value;
    tracked = value;
    native.set!.call(input, state);
  });
  input.addEventListener('blur', () => native.set!.call(input, state));
  return () => state;
}

test('a framework that keeps the value in its own state takes it over', async () => {
  await show('<label>City<input></label>');
  const state = control(get('input'));
  expect((await fill('City', 'Lisbon')).outcome).toBe('stuck');
  expect(state()).toBe('Lisbon');
});

test('says so where the page puts something else there', async () => {
  await show('<label>City<input></label>');
  get('input').addEventListener('input', (event) => {
    (event.target as HTMLInputElement).value = 'Nowhere';
  });
  expect(await fill('City', 'Lisbon')).toMatchObject({ outcome: 'reverted', found: 'Nowhere' });
});

test('tries once more where the page has drawn itself anew meanwhile', async () => {
  await show('<div><label>City<input></label></div>');
  get('input').addEventListener('change', () => {
    get('div').innerHTML = '<label>City<input></label>';
  });
  expect(await fill('City', 'Lisbon')).toMatchObject({ outcome: 'stuck', found: 'Lisbon' });
});

test('gives the words with which the page refuses a value', async () => {
  await show('<label>City<input aria-describedby="e"></label><p id="e"></p>');
  get('input').addEventListener('blur', () => {
    get('input').setAttribute('aria-invalid', 'true');
    get('#e').textContent = 'We do not hire there.';
  });
  expect(await fill('City', 'Lisbon')).toMatchObject({
    outcome: 'refused',
    message: 'We do not hire there.',
  });

  await show('<label>Mail<input type="email"></label>');
  const { outcome, message } = await fill('Mail', 'not an address');
  expect(outcome).toBe('refused');
  expect(message).not.toBe('');
});

test.each([
  [
    'never overwrites what the owner typed since',
    'already-filled',
    () => {
      get('input').value = 'Porto';
    },
  ],
  [
    'leaves a field alone that was locked since',
    'locked',
    () => {
      get('input').readOnly = true;
    },
  ],
  [
    'leaves a field alone that asks something else now',
    'changed',
    () => {
      get('span').textContent = 'Mother’s maiden name';
    },
  ],
  [
    'leaves a field alone that became a password',
    'changed',
    () => {
      get('input').type = 'password';
    },
  ],
  [
    'leaves a field alone that was hidden since',
    'hidden',
    () => {
      get('label').style.opacity = '0';
    },
  ],
  [
    'says that a field is gone',
    'gone',
    () => {
      get('label').remove();
    },
  ],
])('%s', async (_, outcome, change) => {
  await show('<label><span>City</span><input></label>');
  const writes = [write('City', text('Lisbon'))];
  const input = get('input');
  change();
  const { lines } = await applyWrites(writes);
  expect(lines[0]!.outcome).toBe(outcome);
  expect(input.value).toBe(outcome === 'already-filled' ? 'Porto' : '');
});

test('a page that moves a field while it is being focused gets nothing', async () => {
  await show('<label><span>City</span><input></label>');
  get('input').addEventListener('focus', () => {
    get('span').textContent = 'National id';
  });
  expect((await fill('City', 'Lisbon')).outcome).toBe('changed');
  expect(get('input').value).toBe('');
});

test('finds a field again that was drawn anew after the scan', async () => {
  await show('<div id="box"><label>City<input name="city"></label></div>');
  const writes = [write('City', text('Lisbon'))];
  get('#box').innerHTML = '<label>City<input name="city"></label>';
  expect((await applyWrites(writes)).lines[0]!.outcome).toBe('stuck');
  expect(get('input').value).toBe('Lisbon');
});

test('chooses from a list, and tells the page', async () => {
  await show(
    '<label>Country<select><option value="">Select<option value="TD">Chad<option value="ML">Mali</select></label>',
  );
  const heard = eventsOf(get('select'));
  expect(await fill('Country', { as: 'options', options: ['ML'], text: 'Mali' })).toMatchObject({
    outcome: 'stuck',
    found: 'Mali',
  });
  expect(heard).toContain('change');
});

test('clicks the radio that is meant, also where the page gives all of them one value', async () => {
  await show(
    '<fieldset><legend>Size</legend><label><input type="radio" name="s">Small</label><label><input type="radio" name="s">Large</label></fieldset>',
  );
  const [, large] = scan()[0]!.options;
  expect(
    await fill('Size', { as: 'options', options: [large!.value], text: 'Large' }),
  ).toMatchObject({ outcome: 'stuck', found: 'Large' });
});

test('ticks boxes and presses answer buttons', async () => {
  await show(`<label><input type="checkbox" id="box"> I work here now and like it well</label>
    <div><p>Can you drive?</p><div><button type="button">Yes</button><button type="button">No</button></div></div>`);
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => button.setAttribute('aria-pressed', 'true'));
  expect(
    (await fill('I work here now and like it well', { as: 'checked', checked: true })).outcome,
  ).toBe('stuck');
  const [yes] = field('Can you drive?').options;
  expect(
    await fill('Can you drive?', { as: 'options', options: [yes!.value], text: 'Yes' }),
  ).toMatchObject({ outcome: 'stuck', found: 'Yes' });
});

test('attaches a file', async () => {
  await show('<div><p>Resume</p><input type="file"></div>');
  const file = { name: 'resume.txt', type: 'text/plain', base64: btoa('words') };
  const { lines } = await applyWrites([
    write('Resume', { as: 'file', file: 'f1', text: 'resume.txt' }, file),
  ]);
  expect(lines[0]).toMatchObject({ outcome: 'stuck', found: 'resume.txt' });
  expect(await get('input').files![0]!.text()).toBe('words');
});

test('types into an editor', async () => {
  await show('<p>Letter</p><div contenteditable style="min-height:2em"></div>');
  expect(await fill('Letter', 'Dear all')).toMatchObject({ outcome: 'stuck', found: 'Dear all' });
});

/** A list that opens on the press of a mouse and filters by what is typed, as the common libraries make them. */
function combobox() {
  const input = get('input');
  const choices = ['Canada', 'Chad', 'United States'];
  const draw = () => {
    get('#list')?.remove();
    const list = document.createElement('ul');
    list.id = 'list';
    list.setAttribute('role', 'listbox');
    for (const choice of choices.filter((one) =>
      one.toLowerCase().includes(input.value.toLowerCase()),
    )) {
      const option = list.appendChild(document.createElement('li'));
      option.setAttribute('role', 'option');
      option.textContent = choice;
      option.addEventListener('mousedown', () => {
        get('.single-value').textContent = choice;
        input.value = '';
        list.remove();
      });
    }
    document.body.append(list);
    input.setAttribute('aria-controls', 'list');
  };
  input.addEventListener('mousedown', draw);
  input.addEventListener('input', draw);
  input.addEventListener('blur', () => get('#list')?.remove());
}

const comboboxPage =
  '<label for="c">Country</label><div style="width:200px;height:30px"><div class="single-value"></div><input id="c" role="combobox"></div>';

test('opens a list and presses the choice that is meant', async () => {
  await show(comboboxPage);
  combobox();
  expect(
    await fill('Country', { as: 'options', options: ['USA', 'United States'], text: 'USA' }),
  ).toMatchObject({ outcome: 'stuck', found: 'United States' });
});

test('presses nothing where no choice fits, and clears what it searched for', async () => {
  await show(comboboxPage);
  combobox();
  expect(
    await fill('Country', { as: 'options', options: ['Atlantis'], text: 'Atlantis' }),
  ).toMatchObject({ outcome: 'no-choice', found: '' });
  expect(get('input').value).toBe('');
});

test('never submits', async () => {
  await show(
    '<form><label>City<input></label><label>Ok<input type="checkbox"></label><button>Send</button></form>',
  );
  let submits = 0;
  get('form').addEventListener('submit', (event) => {
    event.preventDefault();
    submits++;
  });
  await applyWrites([write('City', text('Lisbon')), write('Ok', { as: 'checked', checked: true })]);
  expect(submits).toBe(0);
});

test('keeps the report for a popup that was closed, and says what is still empty', async () => {
  await show('<label>City<input></label><label>Phone *<input></label>');
  await fill('City', 'Lisbon');
  expect(lastReport()).toMatchObject({
    lines: [{ outcome: 'stuck' }],
    stillEmpty: [field('Phone').ref],
  });
});

test('ticks several boxes on a page that knows of one tick at a time, and unticks them again', async () => {
  await show(
    `<fieldset><legend>Knots</legend>${['Bowline', 'Hitch', 'Bend']
      .map((name) => `<div role="checkbox" tabindex="0" aria-checked="false">${name}</div>`)
      .join('')}</fieldset>`,
  );
  const boxes = [...document.querySelectorAll('[role=checkbox]')];
  // What a framework does: each handler holds the state of the last drawing, and drawing comes after the task.
  let drawn: string[] = [];
  const draw = (chosen: string[]) => {
    drawn = chosen;
    for (const box of boxes)
      box.setAttribute('aria-checked', String(chosen.includes(box.textContent)));
  };
  for (const box of boxes) {
    box.addEventListener('click', () => {
      const name = box.textContent;
      const next = drawn.includes(name) ? drawn.filter((one) => one !== name) : [...drawn, name];
      queueMicrotask(() => draw(next));
    });
  }
  const options = field('Knots').options.filter(({ label }) => label !== 'Hitch');
  const { outcome } = await fill('Knots', {
    as: 'options',
    options: options.map(({ value }) => value),
    text: 'Bowline, Bend',
  });
  expect([outcome, drawn]).toEqual(['stuck', ['Bowline', 'Bend']]);
  expect((await undoFill()).kept).toEqual([]);
  expect(drawn).toEqual([]);
});

test('a number goes behind the dialling code that the page has put there', async () => {
  await show('<label>Phone<input value="+49"></label>');
  expect(await fill('Phone', '30 5550123')).toMatchObject({ found: '+49 30 5550123' });
});

test('a number of another country than the code that stands there is not written', async () => {
  await show('<label>Phone<input value="+47"></label>');
  expect(await fill('Phone', '+49 30 5550123')).toMatchObject({ outcome: 'already-filled' });
});
