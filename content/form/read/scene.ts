import { isConnected } from '../../dom/node';
import { whileStill } from '../../dom/while-still';
import { canPress, type FoundAdder } from './find-adders';
import { findFields } from './find-fields';
import type { FoundField } from './found-field';
import { Sight } from './is-visible';
import { Neighbours } from './neighbours';
import { findBySelector, selectorFor } from './selector-for';
import { visibleFields } from './visible-fields';

/** The fields of a page as they are at one moment. */
export interface Scene {
  fields: readonly FoundField[];
  /** How many more there are than anybody could read: they are not looked at. */
  beyond: number;
  visible: ReadonlySet<FoundField>;
  /** What would add a row, where a person could press it. */
  adders: readonly FoundAdder[];
  neighbours: Neighbours;
  /** Whether a field that nobody sees is a trap for robots, rather than a step that is not open. */
  isDecoy(field: FoundField): boolean;
  selectorOf(field: Pick<FoundField, 'element'>): string;
}

/** No form is as long; a page that is meant to stop us may be. */
const mostLookedAt = 5_000;

export const lookAround = (): Scene => whileStill(look);

function look(): Scene {
  const { fields: found, adders, censusOf } = findFields(document);
  const fields = found.slice(0, mostLookedAt);
  const sight = new Sight();
  const visible = visibleFields(fields, sight);
  return {
    fields,
    beyond: found.length - fields.length,
    visible,
    adders: adders.filter(({ element }) => canPress(element, sight)),
    neighbours: new Neighbours(fields, visible),
    isDecoy: (field) => !visible.has(field) && field.members.every((one) => sight.isDecoy(one)),
    selectorOf: (field) => selectorFor(field.element, censusOf),
  };
}

const refs = new WeakMap<Element, string>();
const selectors = new Map<string, string>();
let lastRef = 0;

/** The name of a field, or of what adds one, until its page navigates: a second scan gives the same element the same one. */
export function refOf(field: Pick<FoundField, 'element'>, selector: string): string {
  const ref = refs.get(field.element) ?? String(++lastRef);
  refs.set(field.element, ref);
  selectors.set(ref, selector);
  return ref;
}

/** The field of that name: its very element, or, where the page has drawn it anew, what its selector finds. */
export function fieldNamed(ref: string, { fields }: Scene): FoundField | undefined {
  const same = fields.find((field) => isConnected(field.element) && isItself(field, ref));
  if (same) return same;
  const selector = selectors.get(ref);
  const element = selector === undefined ? null : findBySelector(selector);
  return element
    ? fields.find((field) => field.element === element || field.members.includes(element))
    : undefined;
}

/** Whether a field is the very one that was given the name, rather than one that stands in its place. */
export const isItself = ({ element, members }: FoundField, ref: string): boolean =>
  [element, ...members].some((one) => refs.get(one) === ref);

/** What adds a row, by its name: as a field is found. */
export function adderNamed(ref: string, { adders }: Scene): FoundAdder | undefined {
  const same = adders.find(({ element }) => refs.get(element) === ref);
  if (same) return same;
  const selector = selectors.get(ref);
  const element = selector === undefined ? null : findBySelector(selector);
  return adders.find((adder) => adder.element === element);
}
