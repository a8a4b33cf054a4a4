import { expect, test } from 'vitest';
import { applyWrites } from '@/content/form/write/apply-writes';
import { scan, show, text } from './page';

const tricks: Record<string, string> = {
  'display none': 'display:none',
  'visibility hidden': 'visibility:hidden',
  'no opacity': 'opacity:0',
  'next to no opacity': 'opacity:.05',
  'a filter of opacity': 'filter:opacity(0)',
  'off the left edge': 'position:absolute;left:-9999px',
  'off the top edge': 'position:absolute;top:-9999px',
  'a negative margin': 'margin-left:-5000px',
  'moved away': 'transform:translateX(-5000px)',
  'scaled to nothing': 'transform:scale(0)',
  'scaled to a dot': 'transform:scale(.01)',
  'clipped by rect': 'position:absolute;clip:rect(0,0,0,0)',
  'clipped by inset': 'clip-path:inset(50%)',
  'clipped to a sliver': 'clip-path:inset(49% 49%)',
  'clipped to a circle of one pixel': 'clip-path:circle(1px)',
  'one pixel large': 'width:1px;height:1px;overflow:hidden;padding:0;border:0',
  'no height': 'height:0;overflow:hidden;padding:0;border:0;display:block',
  'content-visibility': 'content-visibility:hidden',
};

const onItself = (style: string) => `<label for="t">Website</label><input id="t" style="${style}">`;
const onAncestor = (style: string) =>
  `<div style="${style}"><p><label for="t">Website</label><input id="t"></p></div>`;

const skipsOnInput = new Set(['content-visibility']);

test.each(
  Object.entries(tricks).flatMap(([name, style]) => [
    ...(skipsOnInput.has(name) ? [] : [[`${name}, on itself`, onItself(style)] as const]),
    [`${name}, on an ancestor`, onAncestor(style)] as const,
  ]),
)('a field hidden by %s is marked so, and never written to', async (_, html) => {
  await show(`<label>Name<input id="seen"></label>${html}`);
  const [seen, hidden] = scan();
  expect(seen!.hidden).toBe(false);
  expect(hidden!.hidden).toBe(true);

  const { lines } = await applyWrites([
    { ref: hidden!.ref, label: hidden!.label, value: text('x') },
  ]);
  expect(lines[0]!.outcome).toBe('hidden');
  expect(document.querySelector<HTMLInputElement>('#t')!.value).toBe('');
});

test.each([
  ['aria-hidden', '<form><div aria-hidden="true"><label>Website<input></label></div></form>'],
  ['inert', '<form><div inert><label>Website<input></label></div></form>'],
  ['a closed details', '<details><label>Website<input></label></details>'],
])('%s hides', async (_, html) => {
  await show(html);
  expect(scan()[0]!.hidden).toBe(true);
});

test.each([
  ['a step that is not open', '<div style="display:none"><label>City<input></label></div>'],
  ['a step not drawn', '<div style="visibility:hidden"><label>City<input></label></div>'],
  [
    'a step folded to nothing',
    '<div style="height:0;overflow:hidden"><label>City<input></label></div>',
  ],
  ['a closed details', '<details><label>City<input></label></details>'],
])('%s hides a field without making it a trap', async (_, html) => {
  await show(html);
  expect(scan()[0]).toMatchObject({ hidden: true });
  expect(scan()[0]!.decoy).toBeUndefined();
});

test.each([
  ['off the screen', '<div style="position:absolute;left:-9999px"><input></div>'],
  ['without opacity', '<div style="opacity:0"><input></div>'],
  ['of one pixel', '<input style="width:1px;height:1px;padding:0;border:0">'],
  ['cut away', '<div style="position:absolute;clip:rect(0,0,0,0)"><input></div>'],
  ['out of reach of the keyboard', '<form><p aria-hidden="true"><input tabindex="-1"></p></form>'],
])('a field %s is told to be a trap', async (_, html) => {
  await show(html);
  expect(scan()[0]).toMatchObject({ hidden: true, decoy: true });
});

test.each([
  ['far down the page', '<div style="height:9000px"></div><label>City<input></label>'],
  [
    'in a box that scrolls',
    '<div style="height:60px;overflow:auto"><div style="height:900px"></div><label>City<input></label></div>',
  ],
  [
    'behind a dialog that withdraws the page',
    '<div id="app" aria-hidden="true"><form><label>City<input></label></form></div>',
  ],
  [
    'in a positioned layer out of a clipping parent',
    '<div style="overflow:hidden;height:0"><div style="position:absolute"><label>City<input></label></div></div>',
  ],
])('a field %s can be seen', async (_, html) => {
  await show(html);
  expect(scan()[0]!.hidden).toBe(false);
});

test('radios painted by their labels can be seen, and so can a select with a stand-in', async () => {
  await show(`<p>Size</p><input type="radio" name="s" id="s1" style="opacity:0;position:absolute"><label for="s1">Small</label>
    <input type="radio" name="s" id="s2" style="opacity:0;position:absolute"><label for="s2">Large</label>
    <label>Country</label><select style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)"><option>Chad</select><span class="select2 select2-container">Chad</span>`);
  expect(scan().map(({ hidden }) => hidden)).toEqual([false, false]);
});

test('the native shadow of a painted choice is no field', async () => {
  await show(
    '<p>Size</p><div role="radiogroup"><button type="button" role="radio" aria-checked="false">Small</button><input type="radio" aria-hidden="true" tabindex="-1" style="opacity:0"></div>',
  );
  expect(scan()).toHaveLength(1);
});
