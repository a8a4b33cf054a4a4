import { groupOf, type Kind } from '@/utils/form/kinds';
import type { FillStep, SkipReason, Step } from '@/utils/form/plan';
import type { FieldSnapshot } from '@/utils/form/snapshot';

/** A field that can be filled, and whether it will be. */
export interface ReviewLine {
  step: FillStep;
  field: FieldSnapshot;
  ticked: boolean;
}

interface ReviewGroup {
  /** The heading in the page; '' where there is none. */
  section: string;
  lines: ReviewLine[];
}

export interface LeftGroup {
  why: SkipReason;
  fields: FieldSnapshot[];
}

/** A plan as the owner looks at it. */
export interface Review {
  /** In the page's order. */
  groups: ReviewGroup[];
  /** Only from an answer that was stored for that very question. */
  sensitive: ReviewLine[];
  /** The owner's own words on something like what is asked. */
  suggested: ReviewLine[];
  /** Filled already: unticked, and replaced where the owner ticks them. */
  standing: ReviewLine[];
  /** Understood, but not for certain: unticked until the owner says so. */
  unsure: ReviewLine[];
  /** What will not be touched, by reason. */
  left: LeftGroup[];
  ticked: ReviewLine[];
}

const isSensitive = (kind: Kind) =>
  kind === 'salary-expectation' || ['sensitive', 'boxes'].includes(groupOf(kind));

/** What a person cannot see, or no application asks for, is not worth a line. */
const unspoken: ReadonlySet<SkipReason> = new Set(['cannot-be-seen', 'not-ours-to-fill']);

export function reviewOf(
  fields: readonly FieldSnapshot[],
  steps: readonly Step[],
  choices: ReadonlyMap<string, boolean>,
): Review {
  const byRef = new Map(fields.map((field) => [field.ref, field]));
  const fills = steps.filter((step) => step.do === 'fill');
  const lines = fills.flatMap((step): ReviewLine[] => {
    const field = byRef.get(step.ref);
    return field ? [{ step, field, ticked: choices.get(step.ref) ?? step.ticked }] : [];
  });
  const byRoom = Map.groupBy(lines, ({ step }) => roomOf(step));
  const inRoom = (room: Room) => byRoom.get(room) ?? [];
  return {
    groups: groupBySection(inRoom('plain')),
    sensitive: inRoom('sensitive'),
    suggested: inRoom('suggested'),
    standing: inRoom('standing'),
    unsure: inRoom('unsure'),
    left: leftOf(byRef, steps),
    ticked: lines.filter(({ ticked }) => ticked),
  };
}

type Room = 'plain' | 'sensitive' | 'suggested' | 'standing' | 'unsure';

function roomOf({ kind, ticked, suggested, overwrites }: FillStep): Room {
  if (isSensitive(kind)) return 'sensitive';
  if (overwrites !== undefined) return 'standing';
  if (suggested) return 'suggested';
  return ticked ? 'plain' : 'unsure';
}

const groupBySection = (lines: readonly ReviewLine[]): ReviewGroup[] =>
  [...Map.groupBy(lines, ({ field }) => field.section)].map(([section, own]) => ({
    section,
    lines: own,
  }));

/** Fields left alone, by reason, in the page's order. */
export function leftOf(
  byRef: ReadonlyMap<string, FieldSnapshot>,
  steps: readonly Step[],
): LeftGroup[] {
  const skips = steps.filter((step) => step.do === 'skip').filter(({ why }) => !unspoken.has(why));
  return [...Map.groupBy(skips, ({ why }) => why)].map(([why, own]) => ({
    why,
    fields: own.flatMap(({ ref }) => byRef.get(ref) ?? []),
  }));
}
