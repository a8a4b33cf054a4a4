import { boxOf } from '../../dom/node';

/** A box smaller than this is no field to type into; screen-reader-only styles make it 1 px. */
export const smallest = 5;

type Size = Pick<DOMRect, 'width' | 'height'>;

export const isTiny = ({ width, height }: Size) => width < smallest || height < smallest;

/** Whether `clip` or `clip-path` leaves next to nothing of a box. */
export function isCut(style: CSSStyleDeclaration, element: Element): boolean {
  if (/absolute|fixed/.test(style.position) && isEmptyRect(style.clip)) return true;
  const { clipPath } = style;
  return clipPath !== 'none' && isTiny(shownBy(clipPath, boxOf(element)));
}

function isEmptyRect(clip: string): boolean {
  const sides = numbersIn(clip);
  if (sides.length < 4) return false;
  const [top, right, bottom, left] = sides as [number, number, number, number];
  return right - left < smallest || bottom - top < smallest;
}

/** What a basic shape leaves of a box, in pixels; all of it for shapes that we cannot judge. */
function shownBy(clipPath: string, box: Size): Size {
  const [, shape = '', inside = ''] = /^([a-z-]+)\((.*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') return shownByInset(inside.split(' round ')[0]!, box);
  if (shape === 'polygon') return within(box, pointsOf(inside, box));
  if (shape === 'path') return within(box, pairs(numbersIn(inside)));
  return shape === 'circle' || shape === 'ellipse' ? within(box, roundOf(inside, box)) : box;
}

/** Pixels of a computed CSS length, which may be a sum of both: `calc(100% - 1px)`. A percentage is of `whole`. */
const lengthOf = (length: string, whole: number) =>
  [...length.matchAll(/(-?) ?([\d.]+)(%?)/g)].reduce(
    (sum, [, minus, amount, percent]) =>
      sum + (minus ? -1 : 1) * Number(amount) * (percent ? whole / 100 : 1),
    0,
  );

/** Lengths that white space parts, but for that in their sums. */
const lengthsIn = (text: string) => text.match(/calc\([^)]*\)|[^\s]+/g) ?? [];

function shownByInset(inside: string, { width, height }: Size): Size {
  const [top = '0', right = top, bottom = top, left = right] = lengthsIn(inside);
  return {
    width: width - lengthOf(left, width) - lengthOf(right, width),
    height: height - lengthOf(top, height) - lengthOf(bottom, height),
  };
}

type Point = readonly [x: number, y: number];

/** How much of a box lies between the outermost of some points. */
function within({ width, height }: Size, points: readonly Point[]): Size {
  const spread = (axis: 0 | 1, whole: number) => {
    let [least, most] = [whole, 0];
    for (const point of points) {
      least = Math.min(least, Math.max(0, point[axis]));
      most = Math.max(most, Math.min(whole, point[axis]));
    }
    return most - least;
  };
  return { width: spread(0, width), height: spread(1, height) };
}

const pointsOf = (inside: string, { width, height }: Size): Point[] =>
  inside
    .replace(/^(evenodd|nonzero),/, '')
    .split(',')
    .map(lengthsIn)
    .map(([x = '0', y = '0']) => [lengthOf(x, width), lengthOf(y, height)]);

/** Two corners of the box around a circle or an ellipse: `10px at 50% 50%`. */
function roundOf(inside: string, { width, height }: Size): Point[] {
  const [radii = '', centre = ''] = inside.split(/ ?at /);
  const lengths = lengthsIn(radii).filter((radius) => /\d/.test(radius));
  const [rx = width / 2, ry = rx] = lengths.map((one) => lengthOf(one, Math.min(width, height)));
  const [left = '50%', top = '50%'] = lengthsIn(centre);
  const [x, y] = [lengthOf(left, width), lengthOf(top, height)];
  return [
    [x - rx, y - ry],
    [x + rx, y + ry],
  ];
}

const numbersIn = (text: string) => [...text.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));

const pairs = (numbers: readonly number[]): Point[] =>
  numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));
