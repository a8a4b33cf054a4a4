import { isObject, type JsonObject } from '../json-resume/members';

export { isObject, type JsonObject };

/** The objects of a list; of an object that holds its list in `items`, those. */
export const objectsIn = (value: unknown): JsonObject[] => {
  if (isObject(value)) return objectsIn(value.items ?? []);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** The first of the keys that holds a text. */
export const firstText = (object: JsonObject, ...keys: string[]): string =>
  keys.map((key) => textIn(object[key])).find(Boolean) ?? '';

/** Without the keys whose value says nothing. */
export const said = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => saysSomething(value)));

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** Every text anywhere in a value, in order. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  const text = textIn(value);
  return text === '' ? [] : [text];
}
