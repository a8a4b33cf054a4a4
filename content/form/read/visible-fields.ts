import {
  attributeOf,
  boxOf,
  hostOrParent,
  isLaidOut,
  matches,
  nextElementOf,
  previousElementOf,
  shadowOf,
} from '../../dom/node';
import type { FoundField } from './found-field';
import { isCovered } from './is-covered';
import { isLegible } from './is-legible';
import { Sight } from './is-visible';
import { Neighbours } from './neighbours';
import { labelsOf } from './own-label';
import { paintedBoxOf } from './painted-select';
import { readText } from './read-text';

/** Controls that pages often replace with a painted stand-in; the others are seen themselves or not at all. */
const stoodInFor = new Set<FoundField['control']>([
  'file',
  'radio',
  'checkbox',
  'select',
  'combobox',
  'date',
]);
/** What a combobox measures at least, in pixels. */
const leastBox = { width: 40, height: 16 };
/** How far up from a file input its drop zone is looked for. */
const mostLevels = 6;

/** The fields that a person can see: themselves, or by the label or widget painted in their place. */
export function visibleFields(fields: readonly FoundField[], sight = new Sight()): Set<FoundField> {
  const seen = new Set(
    fields.filter((field) => field.members.some((one) => sight.sees(one)) && !isObscured(field)),
  );
  const neighbours = new Neighbours(fields, seen);
  const stoodIn = fields.filter(
    (field) =>
      !seen.has(field) &&
      stoodInFor.has(field.control) &&
      field.members.some((member) => hasStandIn(member, field, sight, neighbours)),
  );
  return new Set([...seen, ...stoodIn]);
}

/** Controls over which pages paint nothing: what lies over one of them hides it. */
const barelyCovered = new Set<FoundField['control']>(['text', 'textarea', 'number', 'date']);

const isObscured = ({ control, element }: FoundField) =>
  barelyCovered.has(control) && (isCovered(element) || (control === 'text' && !isLegible(element)));

function hasStandIn(member: Element, field: FoundField, sight: Sight, neighbours: Neighbours) {
  // The parts of a painted date come to sight with the focus: its label lies over them until then.
  if (field.control === 'date') return field.element !== member && sight.sees(field.element);
  if (field.control === 'select') return hasPaintedSelect(member, sight);
  if (field.control === 'combobox') return hasPaintedBoxAround(field, sight, neighbours);
  if (labelsOf(member).some((label) => sight.sees(label) && readText(label) !== '')) return true;
  return field.control === 'file'
    ? hasDropZone(field, sight, neighbours)
    : hasPaintedBox(member, sight);
}

function hasPaintedSelect(select: Element, sight: Sight): boolean {
  const box = paintedBoxOf(select);
  return box !== undefined && sight.sees(box);
}

const paintedBox = '[role="radio"], [role="checkbox"], [role="switch"]';

/** A box made invisible inside or beside the one that is painted. */
const hasPaintedBox = (box: Element, sight: Sight) => {
  const parent = hostOrParent(box);
  return (
    attributeOf(box, 'aria-hidden') !== 'true' &&
    [nextElementOf(box), previousElementOf(box), parent].some(
      (beside) => beside !== null && matches(beside, paintedBox) && sight.sees(beside),
    )
  );
};

/** The filter input of a combobox is as wide as what is typed into it; the box around it is what a person sees. */
function hasPaintedBoxAround(field: FoundField, sight: Sight, neighbours: Neighbours): boolean {
  if (attributeOf(field.element, 'aria-hidden') === 'true' || !isLaidOut(field.element))
    return false;
  for (const box of neighbours.ownAncestors(field, 4))
    if (
      sight.sees(box) &&
      boxOf(box).width >= leastBox.width &&
      boxOf(box).height >= leastBox.height
    )
      return true;
  return false;
}

/** A file input is nearly always hidden behind a button or an area with words on it. */
function hasDropZone(field: FoundField, sight: Sight, neighbours: Neighbours): boolean {
  for (const zone of neighbours.ownAncestors(field, mostLevels))
    for (const part of shadowOf(zone)?.children ?? [zone])
      if (sight.sees(part) && readText(part, { most: 200 }) !== '') return true;
  return false;
}
