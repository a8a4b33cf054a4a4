import {
  attributeOf,
  bodyOf,
  boxOf,
  matches,
  paintedParentOf,
  scrollerOf,
  scrollOf,
} from '../../dom/node';

/** Fainter than this, over all ancestors, nobody reads it. Password managers draw the line at 0.1 to 0.7. */
const faintest = 0.1;
/** A box smaller than this is no field to type into; screen-reader-only styles make it 1 px. */
const smallest = 5;

interface Facts {
  /** The ancestors' opacities multiplied with its own. */
  opacity: number;
  position: string;
  clips: boolean;
  /** How far a scroller is scrolled; `undefined` for what does not scroll. */
  scrolled: { left: number; top: number } | undefined;
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
  private readonly reach = reachOf(this.page);

  /** Whether a person could see the element by scrolling the page to it. */
  sees(element: Element): boolean {
    if (!isRendered(element)) return false;
    const facts = this.factsOf(element);
    return !facts.withdrawn && !this.isTrick(facts);
  }

  /**
   * Whether an element that nobody sees was put out of sight by other means than not showing it, as traps for robots
   * are. A step of a form that is not open yet is not shown, or folded to nothing.
   */
  isDecoy(element: Element): boolean {
    if (!isShown(element)) return false;
    const facts = this.factsOf(element);
    if (this.isFolded(facts)) return false;
    if (facts.withdrawn && attributeOf(element, 'tabindex') !== '-1') return this.isTrick(facts);
    return !this.sees(element);
  }

  /** Whether style alone, apart from what is said to screen readers, hides it. */
  private isTrick(facts: Facts): boolean {
    if (facts.opacity < faintest || facts.cut || isTiny(facts.box)) return true;
    const reached = this.afterClipping(facts);
    return reached === undefined || !this.isOnPage(reached);
  }

  private isFolded(facts: Facts): boolean {
    for (let at = facts.parent; at; at = this.factsOf(at).parent) {
      const outer = this.factsOf(at);
      if (outer.clips && isTiny(outer.box)) return true;
    }
    return false;
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
    // Each read of a computed style is a call into the browser: what says nothing is asked nothing more.
    const { opacity, filter, overflow, position, clipPath, clip } = getComputedStyle(element);
    const box = boxOf(element);
    const isRoot = element === this.body || element === this.page || !parent;
    return {
      opacity: Number(opacity) * fadeOf(filter) * (above?.opacity ?? 1),
      position,
      clips: !isRoot && overflow !== 'visible',
      scrolled: /auto|scroll/.test(overflow) ? scrollOf(element) : undefined,
      cut: (above?.cut ?? false) || isCut({ clip, clipPath, position }, box),
      withdrawn: (above?.withdrawn ?? false) || this.isWithdrawn(element, parent),
      box,
      parent,
    };
  }

  /** A dialog puts `aria-hidden` on all of the page behind it; closer to a field it means what it says. */
  private isWithdrawn(element: Element, parent: Element | null): boolean {
    if (element === this.body || parent === this.body) return false;
    return matches(element, '[aria-hidden="true"], [inert]');
  }

  private isOnPage(box: DOMRect): boolean {
    const { left, top, right, bottom } = this.reach;
    return (
      box.right > left + smallest &&
      box.bottom > top + smallest &&
      box.left < right - smallest + 1 &&
      box.top < bottom
    );
  }

  /**
   * Where an element is on the page after its ancestors have cut their overflow: its own box, or, where it can be
   * scrolled into view, that of the scroller. `undefined` where nothing of it is left.
   */
  private afterClipping(facts: Facts): DOMRect | undefined {
    let { box, position } = facts;
    for (let at = facts.parent; at; at = this.factsOf(at).parent) {
      if (position === 'fixed') return box;
      const outer = this.factsOf(at);
      const holds = position !== 'absolute' || outer.position !== 'static';
      if (holds) position = outer.position;
      if (!holds || !outer.clips) continue;
      if (isTiny(outer.box)) return undefined;
      if (!outer.scrolled && !overlaps(box, outer.box)) return undefined;
      if (outer.scrolled && isBeforeScroller(box, outer)) return undefined;
      if (outer.scrolled) box = outer.box;
    }
    return box;
  }
}

/** How far the page can be scrolled, from where it is now. */
function reachOf(page: Element) {
  const { scrollWidth, scrollHeight, scrollLeft, scrollTop } = page;
  const width = Math.max(scrollWidth, innerWidth);
  const isFromRight = scrollLeft < 0 || getComputedStyle(page).direction === 'rtl';
  return {
    left: (isFromRight ? -width : 0) - scrollLeft,
    top: -scrollTop,
    right: width - scrollLeft,
    bottom: Math.max(scrollHeight, innerHeight) - scrollTop,
  };
}

const isRendered = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

const isTiny = ({ width, height }: Size) => width < smallest || height < smallest;

const overlaps = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= smallest - 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= smallest - 1;

function fadeOf(filter: string): number {
  if (filter === 'none') return 1;
  const [, amount] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
  return amount === undefined ? 1 : Number(amount);
}

/** Whether a box lies where no scrolling reaches, before the start of its scroller. */
const isBeforeScroller = (box: DOMRect, { box: outer, scrolled }: Facts) =>
  box.right - outer.left + Math.abs(scrolled!.left) < smallest ||
  box.bottom - outer.top + scrolled!.top < smallest;

function isCut(
  { clip, clipPath, position }: Record<'clip' | 'clipPath' | 'position', string>,
  box: DOMRect,
): boolean {
  if (clip !== 'auto' && /absolute|fixed/.test(position) && isEmptyRect(clip)) return true;
  if (clipPath === 'none') return false;
  return isTiny(shownBy(clipPath, box));
}

function isEmptyRect(clip: string): boolean {
  const sides = numbersIn(clip);
  if (sides.length < 4) return false;
  const [top, right, bottom, left] = sides as [number, number, number, number];
  return right - left < smallest || bottom - top < smallest;
}

type Size = Pick<DOMRect, 'width' | 'height'>;

/** What a basic shape leaves of a box, in pixels; all of it for shapes that we cannot judge. */
function shownBy(clipPath: string, box: Size): Size {
  const [, shape = '', inside = ''] = /^([a-z-]+)\(([^)]*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') return shownByInset(inside.split(' round ')[0]!, box);
  if (shape === 'polygon') return shownByPolygon(inside, box);
  if (shape !== 'circle' && shape !== 'ellipse') return box;
  const radii = inside
    .split(/ ?at /)[0]!
    .trim()
    .split(/ +/)
    .filter((radius) => /^\d/.test(radius));
  const [x = box.width / 2, y = x] = radii.map((radius) =>
    lengthOf(radius, Math.min(box.width, box.height)),
  );
  return { width: 2 * x, height: 2 * y };
}

/** Pixels of a CSS length; a percentage is of `whole`. */
const lengthOf = (length: string, whole: number) =>
  length.endsWith('%') ? (Number.parseFloat(length) * whole) / 100 : Number.parseFloat(length) || 0;

function shownByInset(inside: string, { width, height }: Size): Size {
  const [top = '0', right = top, bottom = top, left = right] = inside.trim().split(/ +/);
  return {
    width: width - lengthOf(left, width) - lengthOf(right, width),
    height: height - lengthOf(top, height) - lengthOf(bottom, height),
  };
}

function shownByPolygon(inside: string, { width, height }: Size): Size {
  const points = inside.split(',').map((point) =>
    point
      .trim()
      .split(/ +/)
      .filter((one) => /^-?[\d.]/.test(one)),
  );
  const spread = (axis: 0 | 1, whole: number) => {
    const along = points.map((point) => lengthOf(point[axis] ?? '0', whole));
    return Math.max(...along) - Math.min(...along);
  };
  return { width: spread(0, width), height: spread(1, height) };
}

const numbersIn = (text: string) => [...text.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));
