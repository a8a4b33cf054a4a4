import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostFields as ours, scanForm } from '@/content/form/read/scan-form';
import { mostFields } from '@/utils/form/snapshot';
import { fill, labels, scan, show } from './page';

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

test('no page makes the scan throw, or gives a selector that finds another element', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      body.replaceChildren(...trees.map(build));
      for (const { selector } of scan())
        expect(document.querySelectorAll(selector)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
