import {
  boxOf,
  comesAfter,
  contains,
  firstElementOf,
  nextElementOf,
  parentElementOf,
  tagOf,
} from '../../dom/node';
import { remembered } from '../../dom/while-still';
import { labelsOf } from './own-label';
import { isOpaque, styleOf } from './paint';

/** What lies over a field from further up is a banner or a dialog, which goes away. */
const mostLevels = 4;
const pageParts = new Set(['body', 'main', 'html']);

interface Layer {
  element: Element;
  box: DOMRect;
  z: number;
}

/**
 * Whether something opaque lies over an element and moves along with it, so that no scrolling sets it free. What is
 * fixed or sticky does not move along.
 */
export function isCovered(element: Element): boolean {
  let at = element;
  let own: Layer | undefined;
  for (let level = 0; level < mostLevels && tagOf(at) !== 'form'; level++) {
    const parent = parentElementOf(at);
    if (!parent || (level > 0 && pageParts.has(tagOf(parent)))) return false;
    const layers = layersIn(parent);
    own = layers.find((layer) => layer.element === at) ?? own;
    if (layers.some((layer) => isOver(layer, { element, at, own }))) return true;
    at = parent;
  }
  return false;
}

interface Branch {
  element: Element;
  at: Element;
  own: Layer | undefined;
}

const isOver = (layer: Layer, { element, at, own }: Branch) =>
  layer.element !== at &&
  covers(layer.box, boxOf(element)) &&
  liesOver(layer, at, own) &&
  isOpaqueCover(layer.element, element);

/** The children of an element that are painted in a layer of their own and move along with it. */
const layersIn = remembered((parent: Element): Layer[] => {
  const layers: Layer[] = [];
  for (let at = firstElementOf(parent); at; at = nextElementOf(at)) {
    const layer = layerOf(at);
    if (layer) layers.push(layer);
  }
  return layers;
});

function layerOf(element: Element): Layer | undefined {
  const style = styleOf(element);
  const { position } = style;
  if (position !== 'absolute' && position !== 'relative') return undefined;
  return { element, box: boxOf(element), z: Number(style.zIndex) || 0 };
}

function liesOver({ element, z }: Layer, branch: Element, own: Layer | undefined): boolean {
  if (contains(element, branch)) return false;
  if (!own) return z >= 0;
  return z > own.z || (z === own.z && comesAfter(element, branch));
}

const covers = (outer: DOMRect, inner: DOMRect) =>
  outer.left <= inner.left + 1 &&
  outer.right >= inner.right - 1 &&
  outer.top <= inner.top + 1 &&
  outer.bottom >= inner.bottom - 1;

function isOpaqueCover(cover: Element, covered: Element): boolean {
  const { backgroundColor, opacity, visibility } = styleOf(cover);
  const isPainted = visibility === 'visible' && isOpaque(backgroundColor) && Number(opacity) > 0.9;
  return isPainted && !labelsOf(covered).includes(cover);
}
