import { isPresentWord } from '../../resume/date-words';
import { readPartialDate } from '../../resume/partial-date';
import type { PartialDate } from '../../resume/schema';
import { asRead } from './keys';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How JSON says nothing. */
const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** In an object where a text should be: the member that most likely holds it. */
const textMembers = ['en', 'name', 'text', 'title', 'label', 'url', 'value'];

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isObject(value)) return '';
  const named = textMembers
    .map((key) => value[key])
    .find((text) => typeof text === 'string' && text);
  const all = Object.values(value).filter((text) => typeof text === 'string' && text !== '');
  return String(named ?? all.join(', '));
}

/**
 * Takes what the model knows out of one JSON object, leniently. What stays in `rest` is what the model does not know,
 * and beside it, under the key with `AsRead` after it, whatever a field could not hold exactly as it stood.
 */
export class Members {
  readonly rest: JsonObject;
  /** Keys whose value had an odd shape. */
  readonly odd: string[] = [];
  readonly unreadDates: { key: string; text: string }[] = [];

  constructor(object: JsonObject) {
    this.rest = { ...object };
  }

  text(keys: readonly string[]): string {
    const key = this.firstSaid(keys);
    if (key === undefined) return '';
    const value = this.take(key);
    if (typeof value !== 'string' && typeof value !== 'number') this.keep(key, value);
    return textIn(value);
  }

  /** The texts of a list; one text alone counts as a list of one. */
  texts(keys: readonly string[]): string[] {
    const key = this.firstSaid(keys);
    if (key === undefined) return [];
    const value = this.take(key);
    const items = (Array.isArray(value) ? value : [value]).filter((item) => item !== null);
    if (items.some((item) => typeof item !== 'string' && typeof item !== 'number'))
      this.keep(key, value);
    return items.map(textIn).filter((text, at) => text !== '' || items[at] === '');
  }

  date(keys: readonly string[]): PartialDate | undefined {
    const key = this.firstSaid(keys);
    if (key === undefined) return undefined;
    const value = this.take(key);
    const date = typeof value === 'object' ? undefined : readPartialDate(String(value));
    if (typeof value !== 'number' && value !== date) this.rest[asRead(key)] = value;
    if (!date && !isPresentWord(String(value))) this.unreadDates.push({ key, text: textIn(value) });
    return date;
  }

  /** A member as it stands, taken out. */
  take(key: string): unknown {
    const value = this.rest[key];
    delete this.rest[key];
    return value;
  }

  private keep(key: string, value: unknown) {
    this.rest[asRead(key)] = value;
    this.odd.push(key);
  }

  /** Drops the blank ones before it. */
  private firstSaid(keys: readonly string[]): string | undefined {
    return keys.find((key) => {
      if (!isBlank(this.rest[key])) return true;
      delete this.rest[key];
      return false;
    });
  }
}
