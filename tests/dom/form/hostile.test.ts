import { expect, test } from 'vitest';
import { allIn } from '@/content/dom/node';
import { mostFields as ours, scanForm } from '@/content/form/read/scan-form';
import { applyWrites, undoFill } from '@/content/form/write/apply-writes';
import fc from '@/tests/fixtures/counted';
import { classifyFields } from '@/utils/form/classify-fields';
import { mostFields } from '@/utils/form/snapshot';
import { fill, labels, scan, show, text } from './page';

const namesOf = (prototype: object) => Object.getOwnPropertyNames(prototype);
const shadowing = [
  ...new Set(
    [HTMLFormElement.prototype, HTMLElement.prototype, Element.prototype, Node.prototype].flatMap(
      namesOf,
    ),
  ),
];

test('controls named like every property of a form shadow nothing that we read', async () => {
  const inputs = shadowing
    .map((name) => `<label>${name}<input name="${name}" id="${name}"></label>`)
    .join('');
  await show(`<form>${inputs}</form>`);
  expect(new Set(labels())).toEqual(new Set(shadowing));
  expect(scan().every(({ form, hidden }) => form === 0 && !hidden)).toBe(true);
});

test('a form that hides its own parts behind controls is filled like any other', async () => {
  await show(`<form><input name="parentElement" aria-label="x"><input name="getAttribute" aria-label="y">
    <input name="ownerDocument" aria-label="z"><label>City<input name="id"></label></form>`);
  expect((await fill('City', 'Lisbon')).outcome).toBe('stuck');
});

test('images and forms named like parts of the document change nothing', async () => {
  await show(`<img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="scrollingElement">
    <img name="defaultView"><img name="host"><img name="nodeType"><img name="parentNode">
    <form name="activeElement"><label>City<input></label></form>`);
  const seen = scan();
  await show('');
  expect(seen).toMatchObject([{ label: 'City', hidden: false }]);
});

test('holds the same limit as the contract, and says what it left out', async () => {
  expect(ours).toBe(mostFields);
  await show(
    Array.from({ length: mostFields + 7 }, (_, i) => `<input aria-label="f${i}">`).join(''),
  );
  const { fields, unread } = scanForm();
  expect([fields.length, unread]).toEqual([mostFields, 7]);
});

test('words beyond all measure are cut, not refused', async () => {
  await show(
    `<label>${'word '.repeat(5_000)}<input value="${'x'.repeat(30_000)}" placeholder="${'p'.repeat(900)}"></label>`,
  );
  expect(scan()).toHaveLength(1);
});

const attribute = fc.constantFrom(
  'id',
  'name',
  'for',
  'role',
  'type',
  'aria-labelledby',
  'aria-owns',
  'class',
  'style',
  'form',
);
const value = fc.oneof(
  fc.constantFrom(...shadowing),
  fc.constantFrom(
    'a',
    'radio',
    'checkbox',
    'combobox',
    'listbox',
    'group',
    '"',
    'a b',
    'display:none',
  ),
);
const tag = fc.constantFrom(
  'input',
  'select',
  'textarea',
  'form',
  'label',
  'fieldset',
  'legend',
  'table',
  'td',
  'div',
  'button',
  'span',
  'option',
);
interface Tree {
  tag: string;
  attributes: [string, string][];
  children: Tree[];
}
const { tree } = fc.letrec<{ tree: Tree; children: Tree[] }>((tie) => ({
  children: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant<Tree[]>([]),
    fc.array(tie('tree') as fc.Arbitrary<Tree>, { maxLength: 3 }),
  ),
  tree: fc.record({
    tag,
    attributes: fc.array(fc.tuple(attribute, value), { maxLength: 4 }),
    children: tie('children'),
  }),
}));

function build({ tag: name, attributes, children }: Tree): Element {
  const element = document.createElement(name);
  for (const [key, content] of attributes) element.setAttribute(key, content);
  // By the prototype: a form's controls may be named like its own methods.
  for (const child of children) Element.prototype.append.call(element, build(child));
  return element;
}

const { body } = document;

/** A scan and how long it took; a page that stops us for a second has stopped us. */
const slowest = 1_000;

function scanInTime() {
  // The layout of the page is the page's own.
  expect(body.offsetHeight).toBeGreaterThan(0);
  const read = scanForm();
  expect(read.ms).toBeLessThan(slowest);
  return read.fields;
}

test('reads through fifty shadow roots, one in the other', async () => {
  await show('<div id="top"></div>');
  let host: Element = document.querySelector('#top')!;
  for (let depth = 0; depth < 50; depth++) {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    host = root.firstElementChild!;
  }
  host.innerHTML = '<label>City<input></label>';
  expect(scanInTime()).toMatchObject([{ label: 'City', hidden: false }]);
  expect((await fill('City', 'Lisbon')).outcome).toBe('stuck');
});

test('leaves a closed shadow root closed', async () => {
  await show('<div id="top"></div><label>City<input></label>');
  document.querySelector('#top')!.attachShadow({ mode: 'closed' }).innerHTML = '<input>';
  expect(scan()).toHaveLength(1);
});

test('a label of ten million letters costs no more than one of a line', async () => {
  await show('<label>City <b></b><input></label>');
  document.querySelector('b')!.textContent = `${' '.repeat(50)}of birth ${'x'.repeat(10_000_000)}`;
  expect(scanInTime()[0]!.label).toMatch(/^City of birth x/);
});

test('fifty thousand fields are counted, and five hundred of them read', async () => {
  await show(`<form>${'<p><input></p><p><input type="checkbox"></p>'.repeat(25_000)}</form>`);
  expect(body.offsetHeight).toBeGreaterThan(0);
  const { fields, unread, ms } = scanForm();
  await show('');
  expect([fields.length, unread]).toEqual([500, 49_500]);
  expect(ms).toBeLessThan(5 * slowest);
}, 60_000);

test('a page a thousand elements deep is read to its ground', async () => {
  await show('<div id="top"></div>');
  let at: Element = document.querySelector('#top')!;
  for (let depth = 0; depth < 1_000; depth++) at = at.appendChild(document.createElement('div'));
  at.innerHTML = '<label>City<input></label>';
  expect(scanInTime()).toMatchObject([{ label: 'City', hidden: false }]);
});

test('controls of drawings and formulas are none', async () => {
  await show('<label>City<input></label>');
  for (const space of ['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'urn:x'])
    for (const name of ['input', 'select', 'textarea', 'form', 'label', 'button', 'h1']) {
      const foreign = document.createElementNS(space, name);
      foreign.setAttribute('name', name);
      foreign.textContent = 'Yes';
      body.append(foreign);
    }
  expect(labels()).toEqual(['City']);
});

test('a form in a form, and a control owned by one far away', async () => {
  await show(
    '<form id="outer"><label>City<input></label></form><label>Country<input form="inner"></label>',
  );
  const inner = document.createElement('form');
  inner.id = 'inner';
  inner.innerHTML = '<label>Street<input></label>';
  document.querySelector('#outer')!.append(inner);
  expect(scan().map(({ label, form }) => [label, form])).toEqual([
    ['City', 0],
    ['Street', 1],
    ['Country', 1],
  ]);
});

test('a page that can be edited as a whole is no field, and its fields are', async () => {
  await show('<label>City<input></label>');
  document.designMode = 'on';
  const seen = scan();
  document.designMode = 'off';
  expect(seen).toMatchObject([{ label: 'City' }]);
});

test('a page that throws out of its own getters and handlers is filled where it can be', async () => {
  await show('<label>City<input></label><label>Country<input></label>');
  const [city, country] = document.querySelectorAll('input');
  for (const event of ['focus', 'input', 'change', 'blur'])
    city!.addEventListener(event, () => country!.remove());
  country!.addEventListener('focus', () => body.replaceChildren());
  const [first, second] = scan();
  const { lines } = await applyWrites(
    [first!, second!].map(({ ref, label }) => ({ ref, label, value: text('x') })),
  );
  expect(lines.map(({ outcome }) => outcome)).toEqual(['stuck', 'gone']);
});

test('a page that never stands still is filled and reported all the same', async () => {
  await show('<label>City<input></label><output></output>');
  const output = document.querySelector('output')!;
  const storm = setInterval(() => output.append(String(Math.random())), 1);
  const line = await fill('City', 'Lisbon');
  clearInterval(storm);
  expect(line.outcome).toBe('stuck');
});

const plans = () => {
  const fields = scan();
  const classified = classifyFields(fields);
  return { fields, classified };
};

test('no page makes the scan throw, or gives a selector that finds another element', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      body.replaceChildren(...trees.map(build));
      for (const { selector } of scan()) expect(allIn(document, selector)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test('a page that is looked at twice is taken for the same, and looking leaves no trace', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      body.replaceChildren(...trees.map(build));
      const [before, first] = [body.outerHTML, plans()];
      expect(plans()).toEqual(first);
      expect(body.outerHTML).toBe(before);
    }),
    { numRuns: 100 },
  );
});

const hiding = fc.constantFrom(
  'display:none',
  'opacity:0',
  'visibility:hidden',
  'position:absolute;left:-9999px',
  'clip-path:inset(50%)',
  'transform:scale(0)',
  'width:1px;height:1px;overflow:hidden;position:absolute',
);

test('no page gets a trap filled, whatever it stands among', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 3 }), hiding, async (trees, style) => {
      await undoFill();
      const trap = document.createElement('div');
      trap.style.cssText = style;
      trap.innerHTML = '<label>City<input data-trap></label>';
      body.replaceChildren(...trees.map(build), trap);
      const writes = scan().map(({ ref, label }) => ({ ref, label, value: text('x') }));
      await applyWrites(writes);
      expect(trap.querySelector('input')!.value).toBe('');
    }),
    { numRuns: 15 },
  );
}, 60_000);
