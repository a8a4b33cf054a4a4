import type { FieldSnapshot } from '@/utils/form/snapshot';
import {
  attributeOf,
  hasAttribute,
  hostOrParent,
  matches,
  tagOf,
  wouldSubmit,
} from '../../dom/node';
import { sectionsOf } from './date-sections';
import type { FoundField } from './found-field';
import type { Neighbours } from './neighbours';
import { isMultipleList } from './painted-choices';
import { readLabel } from './read-label';
import { isOff, readOptions } from './read-options';
import { readValue } from './read-value';
import { withoutMarks } from './required-marks';

const constraintNames = ['min', 'max', 'step', 'pattern', 'accept', 'inputmode', 'tabindex'];

interface Surroundings {
  ref: string;
  selector: string;
  hidden: boolean;
  decoy: boolean;
  neighbours: Neighbours;
}

/** One field as plain data: what it says, what it holds, what it takes. Nothing here judges. */
export function readField(field: FoundField, around: Surroundings): FieldSnapshot {
  const { element, control, members } = field;
  const { label, help } = readLabel(field, around.neighbours);
  const { text, saysRequired } = withoutMarks(label);
  const attribute = (name: string) => attributeOf(element, name).slice(0, 500);
  return {
    ref: around.ref,
    selector: around.selector,
    control,
    type: typeOf(field),
    label: text,
    section: sectionBut(text, field.section),
    help,
    placeholder: attribute('placeholder'),
    autocomplete: attribute('autocomplete'),
    name: attribute('name'),
    id: attribute('id'),
    marker: markerOf(field, around.neighbours),
    value: readValue(field),
    options: readOptions(field),
    required: saysRequired || members.some(asksToBeFilled),
    locked: isLocked(field),
    hidden: around.hidden,
    ...(around.decoy && { decoy: true }),
    multiple: takesSeveral(field),
    ...maxLengthOf(element),
    constraints: Object.fromEntries(
      constraintNames.flatMap((name) => (attribute(name) ? [[name, attribute(name)]] : [])),
    ),
    form: field.form,
  };
}

const takesSeveral = ({ control, element, members }: FoundField) =>
  hasAttribute(element, 'multiple') ||
  (control === 'checkbox' && members.length > 1) ||
  (control === 'combobox' && isMultipleList(element));

/** What kind of control it says it is, within what it is to us. */
export function typeOf({ control, element }: FoundField): string {
  const tag = tagOf(element);
  const sections = control === 'date' && sectionsOf(element);
  if (sections) return sections.has('day') ? 'date' : 'month';
  return tag === 'input' ? (element as HTMLInputElement).type : attributeOf(element, 'role') || tag;
}

/** The section without the question itself, where a legend or heading is both. */
const sectionBut = (label: string, section: string) =>
  (label !== '' && section.includes(label)
    ? section
        .split(' › ')
        .filter((heading) => withoutMarks(heading).text !== label)
        .join(' › ')
    : section
  ).slice(0, 500);

const asksToBeFilled = (element: Element) =>
  (element as HTMLInputElement).required === true ||
  attributeOf(element, 'aria-required') === 'true';

/** Whether a field must be filled, by its markup or by the mark on its label. */
export const isRequired = (field: FoundField, neighbours: Neighbours) =>
  field.members.some(asksToBeFilled) ||
  withoutMarks(readLabel(field, neighbours).label).saysRequired;

/** Disabled or read-only, or an answer that cannot be given without sending the form. */
export const isLocked = ({ members }: FoundField) =>
  members.every((one) => isOff(one) || isReadOnly(one) || wouldSubmit(one));

/** The box of a list that cannot be searched takes no typing, and is chosen from all the same. */
const isReadOnly = (element: Element) =>
  ((element as HTMLInputElement).readOnly === true &&
    attributeOf(element, 'role') !== 'combobox') ||
  attributeOf(element, 'aria-readonly') === 'true';

function maxLengthOf(element: Element): { maxLength?: number } {
  const { maxLength } = element as HTMLInputElement;
  return typeof maxLength === 'number' && maxLength >= 0 ? { maxLength } : {};
}

const markers = [
  'data-automation-id',
  'data-field-path',
  'data-field',
  'data-name',
  'data-ui',
  'data-qa',
  'data-testid',
  'data-test',
  'data-provides',
  'formcontrolname',
];

/** What the site's own markup calls the control, then what it calls the stretch of page that is its own. */
function markerOf(field: FoundField, neighbours: Neighbours): string {
  const own = markersOn(field.element);
  const around: string[] = [];
  for (const ancestor of neighbours.ownAncestors(field, 5)) around.push(...markersOn(ancestor));
  const host = hostOrParent(field.element);
  const hostName = host && tagOf(host).includes('-') ? [attributeOf(host, 'id')] : [];
  return [...own, ...around, ...hostName].filter(Boolean).join(' ').slice(0, 500);
}

const marked = markers.map((name) => `[${name}]`).join();

const markersOn = (element: Element) =>
  matches(element, marked)
    ? markers.map((name) => attributeOf(element, name)).filter((value) => value !== '')
    : [];
