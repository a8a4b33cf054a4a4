import { expect, test } from 'vitest';
import { field, labels, scan, show } from './page';

test.each([
  ['a label that points to it', '<label for="a">First name</label><input id="a">'],
  ['a label around it', '<label>First name <input></label>'],
  [
    'several elements named by aria-labelledby',
    '<i id="x">First</i><i id="y">name</i><input aria-labelledby="x y">',
  ],
  ['aria-label', '<input aria-label="First name">'],
  ['the text before it', 'First name: <input>'],
  ['the words before it in one line', '<p>First <b>name</b> <input></p>'],
  ['the cell to its left', '<table><tr><td>First name</td><td><input></td></tr></table>'],
  [
    'the head of its column',
    '<table><tr><th>First name</th><th>Other</th></tr><tr><td><input></td><td>x</td></tr></table>',
  ],
  ['a definition list', '<dl><dt>First name</dt><dd><input></dd></dl>'],
  ['a label that points nowhere', '<div><label>First name</label><div><input></div></div>'],
  ['a label behind it that floats over it', '<div><input><label>First name</label></div>'],
  [
    'a label above a help text',
    '<label>First name</label><p class="help">As on your passport, please.</p><input>',
  ],
  ['its placeholder, when nothing else is there', '<input placeholder="First name">'],
  ['its title', '<input title="First name">'],
])('reads %s', async (_, html) => {
  await show(html);
  expect(labels()).toEqual(['First name']);
});

test.each([
  'First name *',
  '* First name',
  'First name (required)',
  'First name ✱',
  'First name *required',
  'First name:',
])('cuts the mark off "%s"', async (label) => {
  await show(`<label>${label}<input></label>`);
  expect(labels()).toEqual(['First name']);
  expect(field('First name').required).toBe(label !== 'First name:');
});

test('never takes the words of another field for its own', async () => {
  await show('<div>City <input> <input placeholder="Street"></div>');
  expect(labels()).toEqual(['City', 'Street']);
});

test('in a row of labels and boxes, each label names the box behind it', async () => {
  await show(
    '<div><label>City</label><input><label>Zip</label><input><label>Town</label><select></select></div>',
  );
  expect(labels()).toEqual(['City', 'Zip', 'Town']);
});

test('in a row of boxes and labels that float, each label names the box before it', async () => {
  await show('<div><input><label>City</label><input><label>Zip</label></div>');
  expect(labels()).toEqual(['City', 'Zip']);
});

test('what is said behind a label belongs to its field alone', async () => {
  await show(`<div><label for="n">Name</label><p>As on your passport.</p><input id="n"></div>
    <div><label for="c">City</label><input id="c"><p>No villages.</p></div>
    <label for="x">Street</label><p>Both of</p><input id="x"><input placeholder="Number">`);
  expect(field('Name').help).toBe('As on your passport.');
  expect(field('City').help).toBe('No villages.');
  expect(field('Street').help).toBe('');
});

test('leaves hidden error texts and the choices of a list out of a label', async () => {
  await show(
    '<label>Country <span style="display:none">is missing</span><select><option>Chad</select></label>',
  );
  expect(labels()).toEqual(['Country']);
});

test('six radio buttons are one question with its choices', async () => {
  await show(`<fieldset><legend>Gender</legend>
    ${['Woman', 'Man', 'Other'].map((one) => `<label><input type="radio" name="g" value="${one[0]}">${one}</label>`).join('')}
  </fieldset>`);
  expect(scan()).toMatchObject([
    {
      label: 'Gender',
      control: 'radio',
      options: [{ value: 'W', label: 'Woman' }, { label: 'Man' }, { label: 'Other' }],
    },
  ]);
});

test('a question before loose radios is their label', async () => {
  await show(`<div><p>Will you relocate?</p><div>
    <span><input type="radio" name="r" id="y"> <label for="y">Yes</label></span>
    <span><input type="radio" name="r" id="n"> <label for="n">No</label></span></div></div>`);
  expect(scan()).toMatchObject([
    { label: 'Will you relocate?', options: [{ label: 'Yes' }, { label: 'No' }] },
  ]);
});

test('boxes under one legend are one field, a lone box is its own', async () => {
  await show(`<fieldset><legend>Skills</legend>
    <label><input type="checkbox" name="a"> Sewing</label><label><input type="checkbox" name="b"> Welding</label></fieldset>
    <label><input type="checkbox" name="c"> I agree to everything that is written above.</label>`);
  expect(scan()).toMatchObject([
    { label: 'Skills', multiple: true, options: [{ label: 'Sewing' }, { label: 'Welding' }] },
    { label: 'I agree to everything that is written above.', multiple: false },
  ]);
});

test('a box that says only "I agree" is read with the question over it', async () => {
  await show(
    '<fieldset><legend>Privacy</legend><label><input type="checkbox"> I agree</label></fieldset>',
  );
  expect(labels()).toEqual(['Privacy: I agree']);
});

test('an upload is called by the question before it, not by its button', async () => {
  await show(`<div role="group" aria-labelledby="u"><div id="u">Resume/CV*</div>
    <div><label for="f">Attach</label><input type="file" id="f" style="position:absolute;width:1px;height:1px;clip:rect(0,0,0,0)"></div></div>`);
  expect(scan()).toMatchObject([
    { label: 'Resume/CV', control: 'file', hidden: false, required: true },
  ]);
});

test('keeps the heading apart, for what a name means depends on it', async () => {
  await show(`<form><h2>About you</h2><label>Name<input></label>
    <h2>References</h2><h3>Reference 1</h3><label>Name<input></label></form>`);
  expect(scan().map(({ section }) => section)).toEqual(['About you', 'References › Reference 1']);
});

test('yes and no buttons are one question', async () => {
  await show(
    '<div><label>Can you lift 20 kg?</label><div><button type="button">Yes</button><button type="button">No</button><input type="checkbox" style="display:none"></div></div>',
  );
  expect(scan()).toMatchObject([
    {
      label: 'Can you lift 20 kg?',
      control: 'buttons',
      options: [{ label: 'Yes' }, { label: 'No' }],
    },
  ]);
});

test('answers that would send the form are read, and locked', async () => {
  await show('<form><p>Do you drive?</p><div><button>Yes</button><button>No</button></div></form>');
  expect(scan()).toMatchObject([{ label: 'Do you drive?', locked: true }]);
});

test('reads through open shadow roots, and finds each field again by its selector', async () => {
  await show('<app-form id="host"></app-form>');
  document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML =
    '<label for="e">E-mail</label><input id="e"><app-part></app-part>';
  const inner = document.getElementById('host')!.shadowRoot!;
  inner.querySelector('app-part')!.attachShadow({ mode: 'open' }).innerHTML =
    '<label>Phone<input></label>';
  expect(scan()).toMatchObject([
    { label: 'E-mail', selector: '#host >>> #e' },
    {
      label: 'Phone',
      selector:
        '#host >>> :host > app-part:nth-of-type(1) >>> :host > label:nth-of-type(1) > input:nth-of-type(1)',
    },
  ]);
});

test('selectors survive odd, doubled and missing ids', async () => {
  await show(`<input id=":r4:" aria-label="a"><input id="«R6»-x" aria-label="b"><input id="1 2" aria-label="c">
    <div><input id="same" aria-label="d"></div><div><input id="same" aria-label="e"></div><input name='q["x"]' aria-label="f">`);
  for (const { selector, label } of scan()) {
    const found = document.querySelectorAll(selector);
    expect(found).toHaveLength(1);
    expect(found[0]!.getAttribute('aria-label')).toBe(label);
  }
});

test('says what a field holds, and an invitation to choose is nothing', async () => {
  await show(`<label>A<input value="typed"></label><label>B<select><option value="">Select…<option>Chad</select></label>
    <label>C<select><option>Please select<option selected>Mali</select></label><label>D<textarea>words</textarea></label>`);
  expect(scan().map(({ value }) => value)).toEqual(['typed', '', 'Mali', 'words']);
});

test('an editor is what its page calls it, and the label beside it says the rest', async () => {
  await show(
    '<label for="e">At most 300 characters</label><div id="e" contenteditable aria-label="Professional summary"></div>',
  );
  expect(field('Professional summary').help).toBe('At most 300 characters');
});

test('an editor that calls itself an editor is what the label says', async () => {
  await show(
    '<label for="e">Cover letter</label><div id="e" contenteditable aria-label="Rich text editor"></div>',
  );
  expect(labels()).toEqual(['Cover letter']);
});

test('an upload behind the button of a custom element is one that a person can use', async () => {
  await show('<div><p>Resume</p><x-upload></x-upload></div>');
  const host = document.querySelector('x-upload')!.attachShadow({ mode: 'open' });
  host.innerHTML = '<button type="button">Choose</button><input type="file" style="display:none">';
  expect(scan()).toMatchObject([{ control: 'file', hidden: false }]);
});
