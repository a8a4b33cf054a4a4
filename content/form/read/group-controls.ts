import {
  allIn,
  attributeOf,
  closest,
  contains,
  parentElementOf,
  rootOf,
  tagOf,
} from '../../dom/node';
import { dateAround } from './date-sections';
import type { FoundField, MetControl } from './found-field';

/** Gathers radios, boxes and yes/no buttons under their question; everything else is a field by itself. */
export function groupControls(met: readonly MetControl[]): FoundField[] {
  const groups = new Map<string, MetControl[]>();
  const number = numbering();
  for (const one of met) {
    const key = groupKey(one, number) ?? `alone ${number(one.element)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const fields = [...splitMixedBoxes(groups.values())].map(asField).filter(isQuestion);
  const painted = fields.filter((field) => !field.members.includes(field.element));
  return fields.filter((field) => !painted.some((one) => helps(field, one)));
}

function numbering() {
  const known = new Map<Node, number>();
  return (node: Node) => {
    if (!known.has(node)) known.set(node, known.size);
    return known.get(node)!;
  };
}

const gathering = 'fieldset, [role="radiogroup"], [role="group"]';

/** What members of one question share; `undefined` for a control that is a question by itself. */
function groupKey({ control, element, form }: MetControl, number: (node: Node) => number) {
  if (control === 'buttons') return `buttons ${number(parentElementOf(element)!)}`;
  const date = dateAround(element);
  if (date) return `date ${number(date)}`;
  if (control !== 'radio' && control !== 'checkbox') return undefined;
  const name = tagOf(element) === 'input' ? attributeOf(element, 'name') : '';
  const root = number(rootOf(element));
  if (control === 'radio' && name) return `radio ${root} ${form} ${name}`;
  const group = closest(element, control === 'radio' ? `${gathering}, ul` : gathering);
  if (group && (control === 'radio' || hasOnlyBoxes(group)))
    return `${control} in ${number(group)}`;
  return name ? `${control} ${root} ${form} ${name}` : undefined;
}

const hasOnlyBoxes = (group: Element) => {
  const controls = allIn(
    group,
    'input:not([type=hidden]), select, textarea, [role="checkbox"], [role="combobox"]',
  );
  return [...controls].every(
    (one) =>
      (one as HTMLInputElement).type === 'checkbox' || attributeOf(one, 'role') === 'checkbox',
  );
};

/** A native box and the painted one beside it are the same answer: the native one is kept. */
function* splitMixedBoxes(groups: Iterable<MetControl[]>): Generator<MetControl[]> {
  for (const group of groups) {
    const native = group.filter(({ element }) => tagOf(element) === 'input');
    yield native.length > 0 ? native : group;
  }
}

const asField = (group: MetControl[]): FoundField => {
  const { control, element: first, form, section } = group[0]!;
  const date = dateAround(first);
  const element = date ?? (control === 'buttons' ? parentElementOf(first)! : first);
  const members = group.map((one) => one.element);
  return { control: date ? 'date' : control, element, form, section, members };
};

const isQuestion = ({ control, members }: FoundField) =>
  control !== 'buttons' || members.length > 1;

/** Yes and no buttons keep their answer in a box, and painted dates theirs in an input, that nobody sees. */
const helps = ({ control, element }: FoundField, painted: FoundField) =>
  painted.control === 'buttons'
    ? control === 'checkbox' && contains(painted.element, element)
    : control === 'text' &&
      attributeOf(element, 'aria-hidden') === 'true' &&
      contains(parentElementOf(painted.element) ?? painted.element, element);
