import { remembered } from '../../dom/while-still';

/** The computed style of an element, which every look at it asks for anew. */
export const styleOf = remembered((element: Element) => getComputedStyle(element));

/** 0 to 1: how much of what is behind a computed colour it hides. */
export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const [, alpha] = /(?:,[^,]+,[^,]+,|\/)\s*([\d.]+)\)$/.exec(colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}

/** Nearly opaque hides as well. */
const opaque = 0.95;

export const isOpaque = (colour: string) => alphaOf(colour) >= opaque;

const colours = /rgba?\([^)]*\)|#[\da-f]{3,8}|transparent/gi;

/** Whether a mask of gradients lets nothing through; of an image nobody can say. */
export function hidesAll({ maskImage: mask, maskSize }: CSSStyleDeclaration): boolean {
  if (mask !== 'none' && /^0(?:px|%)?( |$)/.test(maskSize)) return true;
  if (mask === 'none' || !/^[a-z-]*gradient\(/.test(mask)) return false;
  const stops = mask.match(colours) ?? [];
  return stops.length > 0 && stops.every((colour) => alphaOf(colour) < 1 - opaque);
}
