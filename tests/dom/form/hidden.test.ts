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
  'clipped to a circle beside itself': 'clip-path:circle(40px at -300px 50%)',
  'clipped to a polygon without area': 'clip-path:polygon(0 0, 0 0, 0 0)',
  'clipped to a polygon beside itself': 'clip-path:polygon(-90px 0, -20px 0, -20px 40px)',
  'clipped to an empty path': "clip-path:path('M 0 0 L 0 0')",
  'clipped by a rectangle': 'clip-path:rect(0 1px 1px 0)',
  'clipped by xywh': 'clip-path:xywh(0 0 1px 1px)',
  'masked away': 'mask-image:linear-gradient(transparent, transparent)',
  'three filters of opacity': 'filter:opacity(.3) opacity(.3) opacity(.3)',
  'the scale property': 'scale:0',
  'the translate property': 'translate:-5000px 0',
  'turned on its edge': 'transform:rotateY(90deg)',
  'turned to its back': 'transform:rotateY(180deg);backface-visibility:hidden',
  'a zoom to nothing': 'zoom:.01',
  'visibility collapse': 'visibility:collapse',
  'fixed off the screen': 'position:fixed;left:-9999px',
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

const opacities = (count: number) => '<div style="opacity:.3">'.repeat(count);

test.each([
  ['the opacities of its ancestors together', `${opacities(3)}<label>Website<input></label>`],
  [
    'an indent of the text around it',
    '<p style="text-indent:-9999px"><label>Website<input></label></p>',
  ],
  [
    'a parent of no greatest height',
    '<div style="max-height:0;overflow:clip"><label>Website<input></label></div>',
  ],
  [
    'a scroller of one pixel',
    '<div style="height:1px;overflow:scroll"><label>Website<input></label></div>',
  ],
  [
    'a place where its scroller cannot be scrolled to',
    '<div style="position:relative;width:300px;height:80px;overflow:auto"><label style="position:absolute;left:-900px">Website<input></label></div>',
  ],
  ['waiting to be found', '<div hidden="until-found"><label>Website<input></label></div>'],
  [
    'a layer behind the background it stands on',
    '<div style="background:#fff"><p style="position:relative;z-index:-1"><label>Website<input></label></p></div>',
  ],
  [
    'a sheet over it',
    '<form style="position:relative"><label>Website<input></label><div style="position:absolute;inset:0;background:#fff"></div></form>',
  ],
  [
    'a sheet over it that lets clicks through',
    '<form><div style="position:relative"><p><label>Website<input></label></p><b style="position:absolute;inset:0;background:#fff;pointer-events:none">Thanks</b></div></form>',
  ],
  [
    'a sheet before it of a higher rank',
    '<form><div style="position:relative"><b style="position:absolute;inset:0;background:#eee;z-index:3"></b><label style="position:relative;z-index:2">Website<input></label></div></form>',
  ],
  [
    'the colour of the paper',
    '<label>Website<input style="border:0;outline:0;background:#fff;color:#fff"></label>',
  ],
  [
    'the colour of what it stands on, edges and all',
    '<div style="background:rgb(20, 30, 40)"><label>Website<input style="border:1px solid rgb(20, 30, 40);background:none;color:rgb(20, 30, 40)"></label></div>',
  ],
  [
    'no colour at all',
    '<label>Website<input style="border:0;background:none;-webkit-text-fill-color:transparent"></label>',
  ],
])('never fills what a person cannot see: hidden by %s', async (_, html) => {
  await show(html);
  const [hidden] = scan();
  expect(hidden).toMatchObject({ label: expect.stringContaining('Website'), hidden: true });
  const { lines } = await applyWrites([
    { ref: hidden!.ref, label: hidden!.label, value: text('x') },
  ]);
  expect(lines[0]!.outcome).toBe('hidden');
  expect(document.querySelector('input')!.value).toBe('');
});

test('never fills what is covered only after the owner has looked', async () => {
  await show(
    '<form><div style="position:relative"><label>Website<input></label><b></b></div></form>',
  );
  const [seen] = scan();
  expect(seen!.hidden).toBe(false);
  document.querySelector('input')!.addEventListener('focus', () => {
    document.querySelector('b')!.style.cssText = 'position:absolute;inset:0;background:#fff';
  });
  const { lines } = await applyWrites([{ ref: seen!.ref, label: seen!.label, value: text('x') }]);
  expect(lines[0]!.outcome).toBe('hidden');
  expect(document.querySelector('input')!.value).toBe('');
});

test.each([
  [
    'under a banner that stays in place',
    '<form><label>City<input></label></form><div style="position:fixed;inset:0;background:#fff">We use cookies</div>',
  ],
  [
    'under a header that sticks',
    '<form><div style="position:sticky;top:0;height:90px;margin-bottom:-90px;background:#fff">Apply</div><label>City<input></label></form>',
  ],
  [
    'under a dialog of the page',
    '<main><form><label>City<input></label></form></main><div style="position:absolute;inset:0;background:#fff">Welcome</div>',
  ],
  [
    'with a hint behind it',
    '<div style="position:relative"><input tabindex="-1" disabled style="position:absolute;inset:0;background:#fff"><label style="display:block;position:relative">City<input style="background:none"></label></div>',
  ],
  [
    'under its floating label',
    '<div style="position:relative"><input id="c"><label for="c" style="position:absolute;inset:0">City</label></div>',
  ],
  [
    'in a row that fades in over another',
    '<form><div style="position:relative"><label>City<input></label><i style="position:absolute;inset:0;background:rgba(255,255,255,.4)"></i></div></form>',
  ],
  [
    'without an edge of its own',
    '<div style="border:1px solid"><label>City<input style="border:0;background:none"></label></div>',
  ],
  [
    'white on a picture',
    '<div style="background:linear-gradient(navy, black)"><label>City<input style="border:0;background:none;color:#fff"></label></div>',
  ],
  [
    'on a layer of its own',
    '<div style="background:#fff;position:relative;z-index:0"><p style="position:relative;z-index:-1"><label>City<input></label></p></div>',
  ],
])('a field %s can be seen, and is', async (_, html) => {
  await show(html);
  expect(scan().find(({ label }) => label.includes('City'))).toMatchObject({ hidden: false });
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
