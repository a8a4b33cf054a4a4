import { announce, enter, key, leave, press } from '../../dom/events';
import { allIn, attributeOf, hostOrParent } from '../../dom/node';
import { nextTask } from '../../dom/settle';
import { setNative } from './set-native';

type Spell = (year: string, month: string, day: string) => string;

const yearFirst: Spell = (year, month, day) => `${year}-${month}-${day}`;

/** Orders that calendars take, each beside the one that it must not be mixed up with. */
const rivals: readonly (readonly [Spell, Spell])[] = ['/', '.', '-'].map((mark) => [
  (year, month, day) => [month, day, year].join(mark),
  (year, month, day) => [day, month, year].join(mark),
]);

/** A day that no order of parts can hide, and that another time zone leaves one. */
const plainDay = '22';

/** What stands in a field for a date that the page spells in its own way. */
const spelledAs = new WeakMap<Element, { date: string; text: string }>();

export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Whether what a field shows is the date that was written into it, in the spelling that the page was seen to use. */
export function showsDate(element: Element, found: string, date: string): boolean {
  const known = spelledAs.get(element);
  return known?.date === date && known.text === found;
}

/**
 * Types a date, `2027-02-01`. A calendar that does not keep it so is shown a day that leaves no doubt which part is
 * which, and then the date in the very spelling that it has shown; where there is doubt, nothing stays.
 */
export async function writeDate(input: HTMLInputElement, date: string): Promise<void> {
  if ((await typeDate(input, date)) === date) return;
  const [year = '', month = '', day = ''] = date.split('-');
  const spell = await learnSpelling(input, year, month);
  const text = spell?.(year, month, day) ?? '';
  const found = await typeDate(input, text);
  if (!spell || numbersOf(found) !== numbersOf(text)) await typeDate(input, '');
  else spelledAs.set(input, { date, text: found });
}

/** The parts of a date in their order, however they are padded and parted. */
const numbersOf = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join();

async function learnSpelling(input: HTMLInputElement, year: string, month: string) {
  const shown = async (spell: Spell) =>
    readSpelling(await typeDate(input, spell(year, month, plainDay)), year, month);
  const own = await shown(yearFirst);
  if (own) return own;
  for (const [one, other] of rivals) {
    const [first, second] = [await shown(one), await shown(other)];
    if (first && second) return undefined;
    if (first || second) return first ?? second;
  }
  return undefined;
}

/** The order and the marks in which a page shows the plain day of a known month. */
function readSpelling(text: string, year: string, month: string): Spell | undefined {
  const parts = /^(\d+)([-./ ]+)(\d+)([-./ ]+)(\d+)$/.exec(text);
  if (!parts) return undefined;
  const [, a = '', mark = '', b = '', second = '', c = ''] = parts;
  const kinds = [a, b, c].map((one) => {
    if (one === year) return 'year';
    if (Number(one) === Number(month)) return 'month';
    return Math.abs(Number(one) - Number(plainDay)) <= 1 ? 'day' : 'none';
  });
  if (new Set(kinds).size !== 3 || kinds.includes('none')) return undefined;
  return (...values) => {
    const value = { year: values[0], month: values[1], day: values[2], none: '' };
    const [x, y, z] = kinds.map((kind) => value[kind]);
    return `${x}${mark}${y}${second}${z}`;
  };
}

async function typeDate(input: HTMLInputElement, text: string): Promise<string> {
  enter(input);
  await nextTask();
  setNative(input, 'value', text);
  announce(input, text);
  await nextTask();
  if (calendarOf(input)) key(input, 'Enter');
  leave(input);
  await nextTask();
  return input.value;
}

/** Calendars that keep their day when the box is emptied have a cross for it. */
export async function emptyCalendar(input: HTMLInputElement): Promise<void> {
  const calendar = calendarOf(input);
  const cross =
    calendar && allIn(calendar, '[class$="-clear"], [class*="clear-"], [aria-label^="clear" i]')[0];
  if (cross) press(cross);
  await nextTask();
}

const mostLevels = 3;

/** The box of the calendar that an input belongs to, which takes what is typed on Enter. */
function calendarOf(input: Element): Element | undefined {
  let box: Element | null = input;
  for (let level = 0; box && level <= mostLevels; level++, box = hostOrParent(box))
    if (/picker|calendar/i.test(attributeOf(box, 'class')) && holdsNoOther(box)) return box;
  return undefined;
}

const holdsNoOther = (box: Element) => allIn(box, 'input').length <= 1;
