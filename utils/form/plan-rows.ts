import type { Classified } from './classify-fields';
import { entriesFor, type InRow, matchRows } from './match-rows';
import { numberRows } from './number-rows';
import type { FillStep, Step } from './plan';
import { readAdder, sectionOfKind } from './read-adder';
import type { RowSection } from './rules/adders';
import type { Adder, FieldSnapshot } from './snapshot';
import type { Owner } from './values/wanted';

/** One row to add: by which control, and for which entry. */
export interface RowPlan {
  /** The adder's. */
  ref: string;
  /** Its words, by which it is known again. */
  label: string;
  section: RowSection;
  /** The entry's id. */
  entry: string;
}

export interface RowSource {
  fields: readonly FieldSnapshot[];
  classified: readonly Classified[];
  adders: readonly Adder[];
  owner: Owner;
}

/** More rows than this nobody adds by one click: a page that grows without end is not filled without end. */
const mostRows = 12;

/** The rows that a form lacks for the entries it is to hold, section by section, newest first. */
export function planRows(source: RowSource): RowPlan[] {
  const { fields, classified, adders } = source;
  const bySection = new Map<RowSection, Adder>();
  for (const adder of adders) {
    const section = readAdder(adder, fields, classified);
    if (section && !bySection.has(section)) bySection.set(section, adder);
  }
  return [...bySection].flatMap(([section, { ref, label }]) =>
    entriesWithoutRow(source, section).map((entry) => ({ ref, label, section, entry })),
  );
}

function entriesWithoutRow({ fields, classified, owner }: RowSource, section: RowSection) {
  const entries = entriesFor(owner, section);
  const taken = new Set(matchRows(rowsIn(fields, classified), section, entries));
  return entries
    .filter((_, i) => !taken.has(i))
    .slice(0, mostRows)
    .map(({ id }) => id);
}

/** The fields that a person sees, numbered by row. */
function rowsIn(fields: readonly FieldSnapshot[], classified: readonly Classified[]): InRow[] {
  const seen = classified.flatMap((one, i) => (fields[i]!.hidden ? [] : [{ one, i }]));
  const rows = numberRows(seen.map(({ one }) => one));
  return seen.map(({ one, i }, at) => ({
    kind: one.kind,
    row: rows[at]!.row,
    field: fields[i]!,
  }));
}

/** Of a plan made once a row was added: the steps for that row's entry, in fields that were not there before. */
export const stepsOfRow = (
  steps: readonly Step[],
  { section, entry }: RowPlan,
  before: ReadonlySet<string>,
): FillStep[] =>
  steps.filter(
    (step): step is FillStep =>
      step.do === 'fill' &&
      !before.has(step.ref) &&
      sectionOfKind(step.kind) === section &&
      step.source.from === 'entry' &&
      step.source.entry === entry,
  );
