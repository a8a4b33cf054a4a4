import { saysAdd } from '@/utils/form/says-add';
import type { Adder } from '@/utils/form/snapshot';
import {
  attributeOf,
  comesAfter,
  hasAttribute,
  matches,
  rootOf,
  tagOf,
  textOf,
  wouldSubmit,
} from '../../dom/node';
import type { FoundField } from './found-field';
import type { Sight } from './is-visible';
import { fold, hasLetters, readText } from './read-text';

/** A control that may add a row, as the walk met it. */
export interface FoundAdder {
  element: Element;
  form: number;
  section: string;
}

const pressed = 'button, a, input[type="button"], [role="button"], [role="link"]';

/** What leads away, or opens a list or a menu, adds no row. */
const elsewhere =
  'a[href]:not([href=""], [href^="#"], [href^="javascript:"]), [aria-haspopup="listbox"], [aria-haspopup="menu"], [role="option"] *, [role="listbox"] *, [role="combobox"] *, nav *';

const disabled = ':disabled, [aria-disabled="true"]';

/** More than this is not worth folding to see that it is no control's words. */
const mostText = 200;

/** The words on a control that is pressed; '' where they are too long for one. */
export function wordsOn(element: Element): string {
  const label = attributeOf(element, 'aria-label') || attributeOf(element, 'title');
  if (tagOf(element) === 'input') return label || attributeOf(element, 'value');
  const own = (textOf(element) ?? '').length > mostText ? '' : readText(element);
  // An icon's own text is no word; what it is called then is its label.
  return hasLetters(own) ? own : fold(label);
}

/** Whether a control is one that adds a row to a section, and nothing that would send the form or leave the page. */
export const isAdder = (element: Element): boolean =>
  matches(element, pressed) &&
  !wouldSubmit(element) &&
  !matches(element, elsewhere) &&
  !hasAttribute(element, 'formaction') &&
  saysAdd(wordsOn(element));

/** Whether a person could press it now. */
export const canPress = (element: Element, sight: Sight) =>
  sight.sees(element) && !matches(element, disabled);

type Named = (adder: FoundAdder) => { ref: string; selector: string };

/** Adders as plain data; `refOf` names the field that each stands behind. */
export const readAdders = (
  adders: readonly FoundAdder[],
  { fields, nameOf, refOf }: Readers,
): Adder[] =>
  adders.slice(0, mostAdders).map((adder) => ({
    ...nameOf(adder),
    label: wordsOn(adder.element),
    section: adder.section.slice(0, 500),
    form: adder.form,
    after: refAfter(adder, fields, refOf),
  }));

interface Readers {
  /** Those that a person sees, in the page's order. */
  fields: readonly FoundField[];
  nameOf: Named;
  refOf(field: FoundField): string;
}

/** As the contract has it. */
const mostAdders = 50;

function refAfter({ element }: FoundAdder, fields: readonly FoundField[], refOf: Readers['refOf']) {
  const before = fields.findLast((field) => isBefore(field.element, element));
  return before ? refOf(before) : '';
}

/** Across shadow roots, by the hosts that share a root. */
function isBefore(one: Element, other: Element): boolean {
  for (let at: Element | null = one; at; at = hostOf(at))
    for (let beside: Element | null = other; beside; beside = hostOf(beside))
      if (rootOf(at) === rootOf(beside)) return comesAfter(beside, at);
  return false;
}

const hostOf = (element: Element): Element | null => {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
};
