import type { RunOptions } from 'axe-core';
import { cdp } from 'vitest/browser';

interface EmulatesMedia {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

/** What the owner has asked of their system: the ways in which every page must be readable. */
export const looks = ['light', 'dark', 'forced colours'] as const;

/** Shows pages as the owner's system asks for, and without motion. */
export const setLook = (look: (typeof looks)[number]) =>
  (cdp() as unknown as EmulatesMedia).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });

/** A look changes colours alone: what else makes a page usable is judged once. */
export const rulesIn = (look: (typeof looks)[number]): RunOptions =>
  look === 'light' ? {} : { runOnly: ['color-contrast'] };

const stated = '[aria-selected="true"], [aria-pressed="true"], [aria-current]';

/** Backgrounds are all the system's own. */
const drawn = [
  'color',
  'borderColor',
  'borderBlockEndColor',
  'borderStyle',
  'outlineStyle',
  'fontWeight',
  'textDecorationLine',
] as const;

const drawingOf = (element: Element) => {
  const style = getComputedStyle(element);
  return drawn.map((name) => style[name]).join(' ');
};

/** What says by an attribute alone that it is chosen, pressed or current, and looks as those beside it that are not. */
export const unmarkedStates = () =>
  [...document.querySelectorAll(stated)]
    .filter((element) => {
      const others = [...document.querySelectorAll(`.${[...element.classList][0]}`)].filter(
        (one) => !one.matches(stated),
      );
      const own = drawingOf(element);
      return others.length > 0 && others.every((one) => drawingOf(one) === own);
    })
    .map(({ className, textContent }) => `${className}: ${textContent}`);

/** What can be seen of a page and stands beyond its sides, as class names with their texts. */
export const beyondSides = (root: string, width: number) =>
  [...document.querySelectorAll<HTMLElement>(`${root} *`)]
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.left < -0.5 || box.right > width + 0.5))
    .map(({ element }) => [element.className, element.textContent]);
