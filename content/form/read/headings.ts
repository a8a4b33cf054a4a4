import { attributeOf, closest, contains, tagOf } from '../../dom/node';
import { readText } from './read-text';

/** Deeper than this, headings say what the field's own label says. */
const mostHeadings = 3;

interface Heading {
  level: number;
  element: Element;
  text?: string;
}

/** Keeps, on a walk in document order, which headings hold at each point. */
export class Headings {
  private open: Heading[] = [];

  meet(element: Element): void {
    if (tagOf(element) === 'form') this.open = [];
    const level = levelOf(element);
    if (level === undefined) return;
    this.open = this.open.filter(
      (heading) =>
        holds(heading.element, element) && (heading.level < level || isLegend(heading.element)),
    );
    this.open.push({ level, element });
  }

  /** Headings over an element, outermost first, joined for reading. */
  over(element: Element): string {
    return this.open
      .filter((heading) => holds(heading.element, element))
      .map((heading) => (heading.text ??= readText(heading.element).slice(0, 160)))
      .filter((text) => text !== '')
      .slice(-mostHeadings)
      .join(' › ');
  }
}

/** A legend holds within its fieldset alone; a heading, until the next of its rank. */
function holds(heading: Element, element: Element): boolean {
  if (!isLegend(heading)) return true;
  const fieldset = closest(heading, 'fieldset');
  return fieldset !== null && contains(fieldset, element);
}

const isLegend = (heading: Element) => tagOf(heading) === 'legend';

/** Legends rank below every heading. */
const legendLevel = 7;

function levelOf(element: Element): number | undefined {
  const tag = tagOf(element);
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (tag === 'legend') return legendLevel;
  if (attributeOf(element, 'role') !== 'heading') return undefined;
  return Number(attributeOf(element, 'aria-level')) || 2;
}
