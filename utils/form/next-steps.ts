import { groupOf } from './kinds';
import type { FillStep, SkipReason, Step } from './plan';
import type { RowPlan } from './plan-rows';
import type { FieldSnapshot } from './snapshot';

/** A form as it was planned at one moment. */
export interface Planned {
  fields: readonly FieldSnapshot[];
  steps: readonly Step[];
}

/** What the owner looked at before a fill, and what of it they agreed to. */
export interface Reviewed extends Planned {
  /** Refs of the steps. */
  agreed: ReadonlySet<string>;
  rows: readonly RowPlan[];
}

/** A step and the field it is for. */
export interface Line {
  step: FillStep;
  field: FieldSnapshot;
}

/** What another answer may take away: the field opens, or gets its choices, once that stands. */
const opens: ReadonlySet<SkipReason> = new Set(['cannot-be-seen', 'no-matching-option', 'locked']);

/**
 * What a fill goes on with once its first values stand: fields that came with them, or that they opened, and only
 * what the owner's agreement covers. A field that the page has drawn anew keeps the name that it had.
 */
export function nextSteps(now: Planned, reviewed: Reviewed): Line[] {
  const fieldOf = new Map(now.fields.map((field) => [field.ref, field]));
  const before = new Map(reviewed.steps.map((step) => [step.ref, step]));
  return now.steps.flatMap((step): Line[] => {
    const field = fieldOf.get(step.ref);
    if (step.do !== 'fill' || !field || !isCovered(step, reviewed)) return [];
    const ref = nameBefore(field, fieldOf, reviewed);
    const was = before.get(ref);
    const isOpen = !was || (was.do === 'skip' ? opens.has(was.why) : ref !== step.ref);
    return isOpen ? [{ step: { ...step, ref }, field }] : [];
  });
}

/** Whether a list has no choices yet, or a field is shut: the page may be about to bring or open it. */
export const awaitsPage = ({ steps, fields }: Planned): boolean =>
  steps.some((step) => {
    if (step.do !== 'skip') return false;
    if (step.why === 'locked') return true;
    const field = fields.find(({ ref }) => ref === step.ref);
    return step.why === 'no-matching-option' && field !== undefined && field.options.length < 2;
  });

/** The name that a field had before the page drew it anew; else its own. */
function nameBefore(
  field: FieldSnapshot,
  fieldOf: ReadonlyMap<string, FieldSnapshot>,
  { fields }: Reviewed,
): string {
  const same = fields.find(
    (one) =>
      !fieldOf.has(one.ref) &&
      one.selector === field.selector &&
      one.label === field.label &&
      frameOf(one) === frameOf(field),
  );
  return same?.ref ?? field.ref;
}

const frameOf = ({ ref }: FieldSnapshot) => ref.slice(0, ref.indexOf(':') + 1);

/**
 * What is ticked from the start, of a kind that the owner has not unticked; and what is not, where they ticked the very
 * same. A file is handed over once, and of an entry nothing is said that the owner did not have shown.
 */
function isCovered(step: FillStep, { steps, agreed, rows }: Reviewed): boolean {
  if (step.overwrites !== undefined || step.value.as === 'file') return false;
  const alike = steps.filter((one) => one.do === 'fill' && one.kind === step.kind);
  if (alike.some((one) => one.do === 'fill' && one.ticked && !agreed.has(one.ref))) return false;
  const isSame = alike.some((one) => agreed.has(one.ref) && sameSource(one, step));
  if (isSame) return true;
  return step.ticked && groupOf(step.kind) !== 'sensitive' && isShown(step, steps, agreed, rows);
}

function isShown(
  { source }: FillStep,
  steps: readonly Step[],
  agreed: ReadonlySet<string>,
  rows: readonly RowPlan[],
): boolean {
  if (source.from !== 'entry') return true;
  const { entry } = source;
  const isOf = (one: Step) =>
    one.do === 'fill' && one.source.from === 'entry' && one.source.entry === entry;
  return (
    rows.some((row) => row.entry === entry) || steps.some((one) => agreed.has(one.ref) && isOf(one))
  );
}

const sameSource = (one: Step, other: FillStep) =>
  one.do === 'fill' && JSON.stringify(one.source) === JSON.stringify(other.source);
