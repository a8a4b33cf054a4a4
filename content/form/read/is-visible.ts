import {
  attributeOf,
  bodyOf,
  boxOf,
  isLaidOut,
  isPainted,
  matches,
  paintedParentOf,
  scrollerOf,
  scrollOf,
  viewOf,
} from '../../dom/node';
import { isCut, isTiny, smallest } from './is-cut';
import { hidesAll, isOpaque, styleOf } from './paint';

/** Fainter than this, over all ancestors, nobody reads it. Password managers draw the line at 0.1 to 0.7. */
const faintest = 0.1;

interface Facts {
  /** The ancestors' opacities multiplied with its own. */
  opacity: number;
  position: string;
  clips: boolean;
  /** How far a scroller is scrolled; `undefined` for what does not scroll. */
  scrolled: { left: number; top: number } | undefined;
  /** Cut or masked away, turned its back or behind what it stands on: by its own style or an ancestor's. */
  gone: boolean;
  /** Out of reach by `aria-hidden` or `inert`. */
  withdrawn: boolean;
  /** Read when it is asked for: of most ancestors nobody does. */
  readonly box: DOMRect;
  parent: Element | null;
}

/** Judges what of a page a person can see. It reads styles and boxes only, and remembers them for one scan. */
export class Sight {
  private readonly known = new Map<Element, Facts>();
  private readonly page: Element;
  private readonly body: Element | null;
  private readonly reach: Reach;
  /** Whether the page itself is in a frame that nobody sees. */
  private readonly isShut: boolean;

  constructor(view: Window = window) {
    this.page = scrollerOf(view.document);
    this.body = bodyOf(view.document);
    this.reach = reachOf(this.page, view);
    this.isShut = view.parent !== view && !isFrameSeen(view);
  }

  /** Whether a person could see the element by scrolling the page to it. */
  sees(element: Element): boolean {
    if (this.isShut || !isPainted(element)) return false;
    const facts = this.factsOf(element);
    return !facts.withdrawn && !this.isTrick(facts);
  }

  /**
   * Whether an element that nobody sees was put out of sight by other means than not showing it, as traps for robots
   * are. A step of a form that is not open yet is not shown, or folded to nothing.
   */
  isDecoy(element: Element): boolean {
    if (!isLaidOut(element)) return false;
    const facts = this.factsOf(element);
    if (this.isFolded(facts)) return false;
    if (facts.withdrawn && attributeOf(element, 'tabindex') !== '-1') return this.isTrick(facts);
    return !this.sees(element);
  }

  /** Whether style alone, apart from what is said to screen readers, hides it. */
  private isTrick(facts: Facts): boolean {
    if (facts.opacity < faintest || facts.gone || isTiny(facts.box)) return true;
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
    const unknown: Element[] = [];
    let at: Element | null = element;
    // From the top down and without recursion: a page may be thousands of elements deep.
    for (; at && !this.known.has(at); at = paintedParentOf(at)) unknown.push(at);
    let above = at;
    for (const one of unknown.reverse()) {
      this.known.set(one, this.look(one, above));
      above = one;
    }
    return this.known.get(element)!;
  }

  private look(element: Element, parent: Element | null): Facts {
    const above = parent && this.known.get(parent);
    // Each read of a computed style is a call into the browser: what the rest follows from is read alone.
    const style = styleOf(element);
    const { opacity, filter, overflow, position } = style;
    let box: DOMRect | undefined;
    const isRoot = element === this.body || element === this.page || !parent;
    return {
      opacity: Number(opacity) * fadeOf(filter) * (above?.opacity ?? 1),
      position,
      clips: !isRoot && overflow !== 'visible',
      scrolled: /auto|scroll/.test(overflow) ? scrollOf(element) : undefined,
      gone: (above?.gone ?? false) || isCut(style, element) || isPaintedAway(style, parent),
      withdrawn: (above?.withdrawn ?? false) || this.isWithdrawn(element, parent),
      get box() {
        box ??= boxOf(element);
        return box;
      },
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

/** Whether a person sees the frame that a page is in; of a frame in another site's page only its size is known. */
function isFrameSeen(view: Window): boolean {
  if (isTiny({ width: view.innerWidth, height: view.innerHeight })) return false;
  const frame = view.frameElement;
  const around = frame && viewOf(frame);
  return !frame || !around || new Sight(around).sees(frame);
}

type Reach = Record<'left' | 'top' | 'right' | 'bottom', number>;

/** How far the page can be scrolled, from where it is now. */
function reachOf(page: Element, { innerWidth, innerHeight }: Window): Reach {
  const { scrollWidth, scrollHeight, scrollLeft, scrollTop } = page;
  const width = Math.max(scrollWidth, innerWidth);
  const isFromRight = scrollLeft < 0 || styleOf(page).direction === 'rtl';
  return {
    left: (isFromRight ? -width : 0) - scrollLeft,
    top: -scrollTop,
    right: width - scrollLeft,
    bottom: Math.max(scrollHeight, innerHeight) - scrollTop,
  };
}

const overlaps = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= smallest - 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= smallest - 1;

function fadeOf(filter: string): number {
  if (filter === 'none') return 1;
  return [...filter.matchAll(/opacity\(([\d.]+)\)/g)].reduce(
    (fade, [, amount]) => fade * Number(amount),
    1,
  );
}

const isPaintedAway = (style: CSSStyleDeclaration, parent: Element | null) =>
  hidesAll(style) || isTurnedAway(style) || isSunk(style, parent);

/** Shows its back, which is not painted: the third row of its matrix points away. */
const isTurnedAway = (style: CSSStyleDeclaration) =>
  style.backfaceVisibility === 'hidden' &&
  style.transform.startsWith('matrix3d') &&
  Number(style.transform.split(', ')[10]) < 0;

/** Painted before, and so behind, the background of something it is in. */
function isSunk(style: CSSStyleDeclaration, parent: Element | null): boolean {
  if (style.position === 'static' || !(Number(style.zIndex) < 0)) return false;
  for (let at = parent; at && paintedParentOf(at); at = paintedParentOf(at)) {
    const around = styleOf(at);
    if (isStack(around) || at === bodyOf(document)) return false;
    if (isOpaque(around.backgroundColor)) return true;
  }
  return false;
}

/** Whether layers inside an element stay inside it, in the cases that pages have. */
const isStack = ({ position, zIndex, opacity, transform, isolation }: CSSStyleDeclaration) =>
  (position !== 'static' && zIndex !== 'auto') ||
  /fixed|sticky/.test(position) ||
  opacity !== '1' ||
  transform !== 'none' ||
  isolation === 'isolate';

/** Whether a box lies where no scrolling reaches, before the start of its scroller. */
const isBeforeScroller = (box: DOMRect, { box: outer, scrolled }: Facts) =>
  box.right - outer.left + Math.abs(scrolled!.left) < smallest ||
  box.bottom - outer.top + scrolled!.top < smallest;
