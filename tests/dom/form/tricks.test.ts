import { expect, test } from 'vitest';
import { applyWrites } from '@/content/form/write/apply-writes';
import { get, scan, show, text } from './page';

/** Ways to put an element out of sight that an ancestor and a field can both be given. */
const tricks: Record<string, string> = {
  'the hidden attribute': 'hidden',
  'a popover that is not open': 'popover',
  'being made inert': 'inert',
  'display none': 'style="display:none"',
  'visibility hidden': 'style="visibility:hidden"',
  'no opacity': 'style="opacity:0"',
  'an animation that ended in nothing': 'style="animation:gone 1ms forwards"',
  'a position off to the right': 'style="position:fixed;left:200vw"',
  'a position under the screen': 'style="position:fixed;top:300vh"',
  'a place off the edge by its other side': 'style="position:absolute;right:400vw"',
  'a relative shift': 'style="position:relative;left:-300vw"',
  'a shift and a shift': 'style="margin-left:-200vw;transform:translateX(-200vw)"',
  'a matrix to nothing': 'style="transform:matrix(0,0,0,0,0,0)"',
  'a scale in one direction': 'style="transform:scaleX(.001)"',
  clip: 'style="position:absolute;clip:rect(1px,1px,1px,1px)"',
  'clip-path': 'style="clip-path:inset(100%)"',
  'clip-path and an edge': 'style="clip-path:inset(0 0 99% 0)"',
  'clip-path by an ellipse': 'style="clip-path:ellipse(0 0)"',
  'a mask': 'style="mask-image:linear-gradient(#0000 0 0)"',
  'a mask of no size': 'style="mask:linear-gradient(#000 0 0) 0 0/0 0 no-repeat"',
  'a size of nothing':
    'style="display:block;width:0;height:0;min-width:0;min-height:0;padding:0;border:0;overflow:hidden"',
  'a size of one pixel':
    'style="display:block;position:absolute;width:1px;height:1px;padding:0;border:0;overflow:hidden"',
  'no greatest height': 'style="display:block;max-height:0;padding:0;border:0;overflow:hidden"',
  'no greatest width': 'style="display:block;max-width:0;padding:0;border:0;overflow:hidden"',
  'letters of no size in a box of their size':
    'style="display:block;font-size:0;height:1em;padding:0;border:0;overflow:hidden"',
  'a brightness filter and no contrast': 'style="filter:opacity(0%)"',
};

const keyframes = '<style>@keyframes gone { to { opacity: 0 } }</style>';
const places: Record<string, (trick: string) => string> = {
  itself: (trick) => `<label for="t">Website</label><input id="t" ${trick}>`,
  'its row': (trick) => `<p ${trick}><label for="t">Website</label><input id="t"></p>`,
  'a section far above': (trick) =>
    `<section ${trick}><div><div><p><label>Website<input id="t"></label></p></div></div></section>`,
};

test.each(
  Object.entries(tricks).flatMap(([name, trick]) =>
    Object.entries(places).map(([place, html]) => [name, place, html(trick)] as const),
  ),
)('never fills a field hidden by %s on %s', async (_, __, html) => {
  await show(`${keyframes}<form><label>Name<input></label>${html}</form>`);
  for (const { finished } of document.getAnimations()) await finished;
  await expectUntouched(get('#t'));
});

async function expectUntouched(input: HTMLInputElement): Promise<void> {
  const heard: string[] = [];
  for (const event of ['focus', 'input', 'change', 'keydown'])
    input.addEventListener(event, () => heard.push(event));
  const hidden = scan().filter(({ label }) => label !== 'Name');
  expect(hidden.map((field) => field.hidden)).toEqual([true]);
  const { lines } = await applyWrites(
    hidden.map(({ ref, label }) => ({ ref, label, value: text('x') })),
  );
  expect(lines.map(({ outcome }) => outcome)).toEqual(['hidden']);
  expect([input.value, ...heard]).toEqual(['']);
}

test.each([
  [
    'a details that is closed',
    '<details><summary>More</summary><label>Website<input></label></details>',
  ],
  ['a dialog that is not open', '<dialog><label>Website<input></label></dialog>'],
  [
    'what is skipped while drawing',
    '<div style="content-visibility:hidden"><label>Website<input></label></div>',
  ],
  ['aria-hidden', '<form><p aria-hidden="true"><label>Website<input></label></p></form>'],
  [
    'an indent',
    '<div style="text-indent:-9999px;overflow:hidden"><label>Website<input></label></div>',
  ],
  [
    'a collapsed row of a table',
    '<table><tr style="visibility:collapse"><td>Website<td><input></table>',
  ],
  [
    'a parent of no size that cuts',
    '<div style="width:0;height:0;overflow:hidden"><label>Website<input></label></div>',
  ],
  [
    'a grid row of no height',
    '<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0"><label>Website<input></label></div></div>',
  ],
  [
    'a parent that shows another part of it',
    '<div style="height:40px;overflow:hidden"><div style="height:200px"></div><label>Website<input></label></div>',
  ],
  [
    'a neighbour painted over it',
    '<div style="position:relative;height:60px"><label style="position:absolute;inset:0">Website<input style="width:200px"></label><div style="position:absolute;inset:0;background:#eee">Thanks</div></div>',
  ],
  [
    'a colour of nothing, label and all',
    '<label style="color:transparent">Website<input style="all:unset;color:transparent"></label>',
  ],
])('never fills a field hidden by %s', async (_, html) => {
  await show(`<form><label>Name<input></label>${html}</form>`);
  await expectUntouched(
    get('form > :not(label:first-child) input, form > input, form > label + label input'),
  );
});

test('never fills a hidden field inside an open shadow root', async () => {
  await show('<div id="host" style="opacity:0"></div>');
  const root = get('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<label>Website<input></label>';
  await expectUntouched(root.querySelector('input')!);
});

test('never fills a field put into a slot that is not shown', async () => {
  await show('<div id="host"><label>Website<input></label></div>');
  get('#host').attachShadow({ mode: 'open' }).innerHTML =
    '<div style="position:absolute;left:-9999px"><slot></slot></div>';
  await expectUntouched(get('input'));
});

test('never fills a field of an element whose shadow root shows none of it', async () => {
  await show('<div id="host"><label>Website<input></label></div>');
  get('#host').attachShadow({ mode: 'open' }).innerHTML = '<b>Loading</b>';
  await expectUntouched(get('input'));
});
