import { attributeOf, bodyOf, boxOf, hasAttribute, paintedParentOf, scrollerOf } from './node';

/** Fainter than this, over all ancestors, nobody reads it. Password managers draw the line at 0.1 to 0.7. */
const faintest = 0.1;
/** A box smaller than this is no field to type into; screen-reader-only styles make it 1 px. */
const smallest = 5;
/** Share of a box that `clip-path` must leave for a person to see it. */
const leastShown = 0.02;

interface Facts {
  /** The ancestors' opacities multiplied with its own. */
  opacity: number;
  position: string;
  clips: boolean;
  scrolls: boolean;
  /** Cut away by `clip` or `clip-path`, its own or an ancestor's. */
  cut: boolean;
  /** Out of reach by `aria-hidden` or `inert`. */
  withdrawn: boolean;
  box: DOMRect;
  parent: Element | null;
}

/** Judges what of a page a person can see. It reads styles and boxes only, and remembers them for one scan. */
export class Sight {
  private readonly known = new Map<Element, Facts>();
  private readonly page = scrollerOf(document);
  private readonly body = bodyOf(document);

  /** Whether a person could see the element by scrolling the page to it. */
  sees(element: Element): boolean {
    if (!isRendered(element)) return false;
    const facts = this.factsOf(element);
    if (facts.opacity < faintest || facts.cut || facts.withdrawn) return false;
    const { width, height } = facts.box;
    if (width < smallest || height < smallest) return false;
    return this.isOnPage(facts.box) && !this.isClippedAway(facts);
  }

  private factsOf(element: Element): Facts {
    const known = this.known.get(element);
    if (known) return known;
    const facts = this.look(element);
    this.known.set(element, facts);
    return facts;
  }

  private look(element: Element): Facts {
    const parent = paintedParentOf(element);
    const above = parent && this.factsOf(parent);
    const style = getComputedStyle(element);
    const overflow = `${style.overflowX} ${style.overflowY}`;
    const isRoot = element === this.body || element === this.page || !parent;
    return {
      opacity: Number(style.opacity) * fadeOf(style.filter) * (above?.opacity ?? 1),
      position: style.position,
      clips: !isRoot && /hidden|clip|auto|scroll/.test(overflow),
      scrolls: /auto|scroll/.test(overflow),
      cut: (above?.cut ?? false) || isCut(style),
      withdrawn: (above?.withdrawn ?? false) || this.isWithdrawn(element, parent),
      box: boxOf(element),
      parent,
    };
  }

  /** A dialog puts `aria-hidden` on all of the page behind it; closer to a field it means what it says. */
  private isWithdrawn(element: Element, parent: Element | null): boolean {
    if (element === this.body || parent === this.body) return false;
    return attributeOf(element, 'aria-hidden') === 'true' || hasAttribute(element, 'inert');
  }

  private isOnPage(box: DOMRect): boolean {
    const { scrollWidth, scrollHeight, scrollLeft, scrollTop } = this.page;
    const left = box.left + scrollLeft;
    const top = box.top + scrollTop;
    const reach = Math.max(scrollWidth, innerWidth);
    const leftmost = scrollLeft < 0 || getComputedStyle(this.page).direction === 'rtl' ? -reach : 0;
    return (
      left + box.width > leftmost + smallest &&
      top + box.height > smallest &&
      left < reach - smallest + 1 &&
      top < Math.max(scrollHeight, innerHeight)
    );
  }

  /** Whether an ancestor that cuts its overflow leaves nothing of the element to see. */
  private isClippedAway(facts: Facts): boolean {
    let box = facts.box;
    let { position } = facts;
    for (let at = facts.parent; at; at = this.factsOf(at).parent) {
      if (position === 'fixed') return false;
      const outer = this.factsOf(at);
      const holds = position !== 'absolute' || outer.position !== 'static';
      if (holds) position = outer.position;
      if (!holds || !outer.clips) continue;
      if (outer.box.width < smallest || outer.box.height < smallest) return true;
      if (outer.scrolls) {
        // It can be scrolled into view there; from here on, what counts is where its scroller is.
        box = outer.box;
      } else if (!overlaps(box, outer.box)) return true;
    }
    return false;
  }
}

const isRendered = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const overlaps = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= smallest - 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= smallest - 1;

function fadeOf(filter: string): number {
  const [, amount] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
  return amount === undefined ? 1 : Number(amount);
}

function isCut({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (clip !== 'auto' && /absolute|fixed/.test(position) && isEmptyRect(clip)) return true;
  return clipPath !== 'none' && shownBy(clipPath) < leastShown;
}

function isEmptyRect(clip: string): boolean {
  const sides = numbersIn(clip);
  if (sides.length < 4) return false;
  const [top, right, bottom, left] = sides as [number, number, number, number];
  return right - left < smallest || bottom - top < smallest;
}

/** The share of a box that a basic shape leaves, roughly; 1 for shapes that we cannot judge. */
function shownBy(clipPath: string): number {
  const [, shape = '', inside = ''] = /^([a-z-]+)\(([^)]*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') return shownByInset(inside.split(' round ')[0]!);
  if (shape === 'circle' || shape === 'ellipse')
    return Math.min(1, ...numbersIn(inside.split(' at ')[0]!).map((radius) => radius / 50));
  if (shape === 'polygon') return shownByPolygon(inside);
  return 1;
}

function shownByInset(inside: string): number {
  if (!inside.includes('%')) return 1;
  const [top = 0, right = top, bottom = top, left = right] = inside
    .trim()
    .split(/ +/)
    .map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  return Math.max(0, 100 - top - bottom) * Math.max(0, 100 - left - right) * 1e-4;
}

function shownByPolygon(inside: string): number {
  const points = inside.split(',').map(numbersIn);
  const spread = (axis: 0 | 1) => {
    const along = points.map((point) => point[axis] ?? 0);
    return Math.max(...along) - Math.min(...along);
  };
  return (spread(0) * spread(1)) / 1e4;
}

const numbersIn = (text: string) => [...text.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));
