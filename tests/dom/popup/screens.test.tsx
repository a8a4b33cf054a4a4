import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountPopup, preferScheme, settled } from './mount-popup';
import { type Screen, screens } from './screens';

async function show({ outside, after }: Screen) {
  const model = await mountPopup(outside);
  await after?.(model);
  await settled();
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeAll(() => preferScheme(scheme));
  afterAll(() => preferScheme('light'));

  test.each(screens)('$name can be used by everyone', async (screen) => {
    await page.viewport(400, 600);
    await show(screen);
    const { violations } = await axe.run(document.documentElement);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe.each([360, 320])('at %i px', (width) => {
  test.each(screens)('$name is never cut off at its side', async (screen) => {
    await page.viewport(width, 600);
    await show(screen);
    const wide = [...document.querySelectorAll<HTMLElement>('.popup *')]
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .filter((element) => element.getBoundingClientRect().right > width + 0.5);
    expect(wide.map(({ className }) => className)).toEqual([]);
  });
});

test('every button and box is at least 24 px in both directions', async () => {
  await page.viewport(400, 600);
  for (const screen of screens) {
    await show(screen);
    const small = [...document.querySelectorAll<HTMLElement>('button, input, select, summary')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element }) => `${screen.name}: ${element.className}`);
    expect(small).toEqual([]);
  }
});
