import type { FillStep, Step } from '../form/plan';
import { type RowPlan, stepsOfRow } from '../form/plan-rows';
import type { Report, ReportedRow, RowAdded, Write } from '../form/report';
import type { FieldSnapshot, FormScan } from '../form/snapshot';
import { ok, type Result } from '../result';
import { joinReports } from './frames';
import type { PageFailure } from './page-failure';

type Answer<Value> = Promise<Result<Value, PageFailure>>;

/** What a fill asks of a page, all of its frames as one. */
export interface FormPage {
  scan(): Answer<FormScan>;
  apply(writes: readonly Write[]): Answer<Report>;
  addRow(adder: Pick<RowPlan, 'ref' | 'label'>): Answer<RowAdded>;
}

/** A step of a row that came, and the field it is for. */
export interface RowLine {
  step: FillStep;
  field: FieldSnapshot;
}

/** Rows that the owner has agreed to have added. */
export interface AgreedRows {
  rows: readonly RowPlan[];
  /** The plan of the form as it is with a row more. */
  plan(scan: FormScan): readonly Step[];
  /** Whether what was agreed to covers a step of such a row. */
  agrees(step: FillStep): boolean;
  /** Makes the writes of such a row, and keeps the record of them. */
  writesFor(lines: readonly RowLine[]): Promise<Write[]>;
}

/**
 * Writes what was agreed to, then adds the rows one by one and fills each as it comes. A section whose row did not come,
 * or waits for the owner to save it, gets no further one.
 */
export async function fillForm(
  page: FormPage,
  writes: readonly Write[],
  agreed: AgreedRows | undefined,
): Answer<Report> {
  const filled = await page.apply(writes);
  if (!filled.ok || !agreed) return filled;
  let report = filled.value;
  const rows: ReportedRow[] = [];
  for (const row of agreed.rows) {
    const { section, entry } = row;
    if (rows.some((one) => one.section === section && one.outcome !== 'added')) continue;
    const added = await addRow(page, row, agreed);
    if (!added.ok) return added;
    rows.push({ section, entry, outcome: added.value.outcome });
    report = added.value.report ? joinReports(report, added.value.report) : report;
  }
  return ok({ ...report, rows });
}

async function addRow(
  page: FormPage,
  row: RowPlan,
  { plan, agrees, writesFor }: AgreedRows,
): Answer<RowAdded & { report?: Report }> {
  const before = await page.scan();
  if (!before.ok) return before;
  const added = await page.addRow({ ref: row.ref, label: row.label });
  if (!added.ok || !hasCome(added.value)) return added;
  const now = await page.scan();
  if (!now.ok) return now;
  const known = new Set(seen(before.value).map(({ ref }) => ref));
  const fieldOf = new Map(now.value.fields.map((field) => [field.ref, field]));
  const lines = stepsOfRow(plan(now.value), row, known)
    .filter(agrees)
    .flatMap((step): RowLine[] => {
      const field = fieldOf.get(step.ref);
      return field ? [{ step, field }] : [];
    });
  if (lines.length === 0) return ok(added.value);
  const filled = await page.apply(await writesFor(lines));
  return filled.ok ? ok({ ...added.value, report: filled.value }) : filled;
}

const hasCome = ({ outcome }: RowAdded) => outcome === 'added' || outcome === 'wants-saving';

const seen = ({ fields }: FormScan) => fields.filter(({ hidden }) => !hidden);
