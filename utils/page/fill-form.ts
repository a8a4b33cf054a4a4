import { awaitsPage, type Line, nextSteps, type Reviewed } from '../form/next-steps';
import type { FillStep, Step } from '../form/plan';
import { type RowPlan, stepsOfRow } from '../form/plan-rows';
import type { Report, ReportedRow, RowAdded, Write } from '../form/report';
import type { FormScan } from '../form/snapshot';
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

/** What the owner has agreed to beyond the values for the fields that are there. */
export interface Agreement {
  /** What they looked at; its `rows` are to be added. */
  reviewed: Reviewed;
  /** The plan of the form as it is by now. */
  plan(scan: FormScan): readonly Step[];
  /** Whether what was agreed to covers a step of a row that is added. */
  agrees(step: FillStep): boolean;
  /** Whether the owner has stopped the fill since: it goes no further then. */
  isStopped(): boolean;
  /** Makes the writes for fields that came while filling, and keeps the record of them. */
  writesFor(lines: readonly Line[]): Promise<Write[]>;
}

/** How often a form is looked at again for what the last values brought: a country its states, a state its cities. */
const mostRounds = 2;

/** How long a list without choices is waited for, and how often it is looked at meanwhile, in milliseconds. */
const patience = 1_500;
const pause = 150;

/**
 * Writes what was agreed to, adds the rows one by one and fills each as it comes, then goes on with the fields that all
 * this brought or opened.
 */
export async function fillForm(
  page: FormPage,
  writes: readonly Write[],
  agreement: Agreement,
): Answer<Report> {
  const filled = await page.apply(writes);
  if (!filled.ok) return filled;
  const fill = new Fill(page, agreement, filled.value);
  const failure = await fill.addRows();
  if (failure) return failure;
  await fill.goOn();
  return ok(fill.report);
}

/** A fill after its first values. */
class Fill {
  #reviewed: Reviewed;
  #rows: ReportedRow[] = [];
  #appeared: string[] = [];

  constructor(
    private readonly page: FormPage,
    private readonly agreement: Agreement,
    private written: Report,
  ) {
    this.#reviewed = agreement.reviewed;
  }

  get report(): Report {
    const appeared = this.#appeared;
    return { ...this.written, rows: this.#rows, ...(appeared.length > 0 && { appeared }) };
  }

  /** A section whose row did not come, or waits for the owner to save it, gets no further one. */
  async addRows() {
    for (const row of this.#reviewed.rows) {
      if (this.agreement.isStopped()) break;
      const { section, entry } = row;
      if (this.#rows.some((one) => one.section === section && one.outcome !== 'added')) continue;
      const added = await this.#addRow(row);
      if (!added.ok) return added;
      this.#rows.push({ section, entry, outcome: added.value.outcome });
    }
    return undefined;
  }

  async #addRow(row: RowPlan): Answer<RowAdded> {
    const before = await this.page.scan();
    if (!before.ok) return before;
    const added = await this.page.addRow({ ref: row.ref, label: row.label });
    if (!added.ok || !hasCome(added.value)) return added;
    const now = await this.page.scan();
    if (!now.ok) return now;
    const known = new Set(seen(before.value).map(({ ref }) => ref));
    const fieldOf = new Map(now.value.fields.map((field) => [field.ref, field]));
    const lines = stepsOfRow(this.agreement.plan(now.value), row, known)
      .filter(this.agreement.agrees)
      .flatMap((step): Line[] => {
        const field = fieldOf.get(step.ref);
        return field ? [{ step, field }] : [];
      });
    const failure = await this.#write(lines);
    return failure ?? added;
  }

  /** A page that goes away meanwhile has what was written before: that is what is reported. */
  async goOn(): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      const lines = await this.#nextLines();
      if (lines.length === 0 || (await this.#write(lines))) return;
      this.#appeared.push(...lines.map(({ step }) => step.ref));
    }
  }

  async #nextLines(): Promise<Line[]> {
    const until = Date.now() + (awaitsPage(this.#reviewed) ? patience : 0);
    while (!this.agreement.isStopped()) {
      const scan = await this.page.scan();
      if (!scan.ok) return [];
      const { fields } = scan.value;
      const lines = nextSteps({ fields, steps: this.agreement.plan(scan.value) }, this.#reviewed);
      if (lines.length > 0 || Date.now() >= until) return lines;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return [];
  }

  /** Writes one more lot; gives the failure, if any. */
  async #write(lines: readonly Line[]) {
    if (lines.length === 0) return undefined;
    const filled = await this.page.apply(await this.agreement.writesFor(lines));
    if (!filled.ok) return filled;
    this.written = joinReports(this.written, filled.value);
    this.#reviewed = withLines(this.#reviewed, lines);
    return undefined;
  }
}

/** What was written meanwhile is known, and agreed to. */
function withLines(reviewed: Reviewed, lines: readonly Line[]): Reviewed {
  const refs = lines.map(({ step }) => step.ref);
  const others = <Named extends { ref: string }>(all: readonly Named[]) =>
    all.filter(({ ref }) => !refs.includes(ref));
  return {
    ...reviewed,
    fields: [
      ...others(reviewed.fields),
      ...lines.map(({ step, field }) => ({ ...field, ref: step.ref })),
    ],
    steps: [...others(reviewed.steps), ...lines.map(({ step }) => step)],
    agreed: new Set([...reviewed.agreed, ...refs]),
  };
}

const hasCome = ({ outcome }: RowAdded) => outcome === 'added' || outcome === 'wants-saving';

const seen = ({ fields }: FormScan) => fields.filter(({ hidden }) => !hidden);
