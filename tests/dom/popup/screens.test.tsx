import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { beyondSides, looks, rulesIn, setLook, unmarkedStates } from '../look';
import { speak } from '../speak';
import { mountPopup, settled } from './mount-popup';
import { type Screen, screens } from './screens';

async function show({ outside, after }: Screen) {
  const model = await mountPopup(outside);
  await after?.(model);
  await settled();
}

describe.each(looks)('in %s', (look) => {
  beforeAll(() => setLook(look));
  afterAll(() => setLook('light'));

  test('the page is shown so', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(look === 'forced colours');
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(look === 'dark');
  });

  test.each(screens)('$name can be used by everyone', async (screen) => {
    await page.viewport(400, 600);
    await show(screen);
    const { violations } = await axe.run(document.documentElement, rulesIn(look));
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe.each([360, 320])('at %i px', (width) => {
  test.each(screens)('$name is never cut off at its side', async (screen) => {
    await page.viewport(width, 600);
    await show(screen);
    expect(beyondSides('.popup', width)).toEqual([]);
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

describe.each(['de', 'ar'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  test.each(screens)('$name can be used, and nothing is cut off at 320 px', async (screen) => {
    await page.viewport(320, 600);
    await show(screen);
    expect(beyondSides('.popup', 320)).toEqual([]);
    const { violations } = await axe.run(document.documentElement);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe.each(['fr', 'es', 'pt', 'ja'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  test('nothing is cut off at 320 px in any view', async () => {
    await page.viewport(320, 600);
    for (const screen of screens) {
      await show(screen);
      expect(beyondSides('.popup', 320), screen.name).toEqual([]);
    }
  });
});

describe('in forced colours', () => {
  beforeAll(() => setLook('forced colours'));
  afterAll(() => setLook('light'));

  test('what is chosen, pressed or current is told apart without our colours', async () => {
    await page.viewport(400, 600);
    for (const screen of screens) {
      await show(screen);
      expect(unmarkedStates(), screen.name).toEqual([]);
    }
  });
});
