import { allIn, attributeOf, closest } from '../../dom/node';
import { isSpinner, readSpinner } from './read-spinner';
import { fold, readText } from './read-text';

export type Section = 'year' | 'month' | 'day';
export type Sections = ReadonlyMap<Section, Element>;

/** The box of painted spinners that are one date, from any of them. */
export function dateAround(spinner: Element): Element | null {
  const group = isSpinner(spinner) ? closest(spinner, '[role="group"]') : null;
  return group && sectionsOf(group) ? group : null;
}

/** The parts of a painted date; none where the spinners are anything else, as two dates or a time. */
export function sectionsOf(group: Element): Sections | undefined {
  const spinners = [...allIn(group, '[role="spinbutton"]')].filter(isSpinner);
  const sections = new Map(spinners.map((one) => [kindOf(one), one]));
  const isDate = sections.has('year') && sections.has('month');
  return isDate && sections.size === spinners.length && !sections.has(undefined)
    ? (sections as Sections)
    : undefined;
}

/** By the most that it takes, for its name is in the page's language. */
function kindOf(spinner: Element): Section | undefined {
  const most = Number(attributeOf(spinner, 'aria-valuemax'));
  if (most === 12) return 'month';
  if (most >= 28 && most <= 31) return 'day';
  return most >= 1_000 ? 'year' : undefined;
}

/** A painted date as a native one holds it, `2021-04-01`; as it is painted while only a part of it stands there. */
export function readSections(group: Element, sections: Sections): string {
  const held = (['year', 'month', 'day'] as const).flatMap((kind) => sections.get(kind) ?? []);
  const filled = held.filter((one) => readSpinner(one) !== '');
  if (filled.length === 0) return '';
  if (filled.length < held.length) return fold(readText(group));
  return held
    .map((one, i) => attributeOf(one, 'aria-valuenow').padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
}
