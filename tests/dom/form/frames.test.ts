import { expect, test } from 'vitest';
import { Sight } from '@/content/form/read/is-visible';
import { get, show } from './page';

async function sightInFrame(style: string, around = ''): Promise<boolean> {
  await show(
    `<div style="${around}"><iframe style="width:300px;height:200px;border:0;${style}"></iframe></div>`,
  );
  const { contentWindow: view } = get<HTMLIFrameElement>('iframe');
  view!.document.body.innerHTML = '<label>City<input></label>';
  return new Sight(view!).sees(view!.document.querySelector('input')!);
}

test('sees a field in a frame, also far down the page', async () => {
  expect(await sightInFrame('')).toBe(true);
  expect(await sightInFrame('margin-top:4000px')).toBe(true);
});

test.each([
  ['of one pixel', 'width:1px;height:1px'],
  ['off the screen', 'position:absolute;left:-9999px'],
  ['next to transparent', 'opacity:.01'],
  ['clipped away', 'clip-path:inset(50%)'],
  ['not rendered', 'display:none'],
])('never fills what a person cannot see: a field in a frame %s', async (_, style) => {
  expect(await sightInFrame(style)).toBe(false);
  expect(await sightInFrame('', `${style};overflow:hidden`)).toBe(false);
});
