import type { FillStep } from '@/utils/form/plan';
import type { Report } from '@/utils/form/report';
import type { Posting } from '@/utils/posting/schema';
import { newId } from '@/utils/resume/new-id';
import type { Resume } from '@/utils/resume/schema';
import type { Application } from '@/utils/storage/application';
import type { ReviewLine } from './review-of';
import { valueText } from './value-text';

interface Filled {
  resume: Resume;
  posting: Posting | undefined;
  picked: string[];
  lines: readonly ReviewLine[];
  report: Report;
  /** Of the page that held the form. */
  url: string;
}

const textOf = (lines: readonly ReviewLine[], wanted: (step: FillStep) => boolean) => {
  const line = lines.find(({ step }) => wanted(step));
  return line ? valueText(line.step.value) : '';
};

/** The ledger's record of a fill: what was shared, where, from what, and what became of each value. */
export function applicationOf({
  resume,
  posting,
  picked,
  lines,
  report,
  url,
}: Filled): Application {
  const outcomes = new Map(report.lines.map(({ ref, outcome }) => [ref, outcome]));
  return {
    id: newId(),
    posting: posting?.id ?? '',
    resume: resume.id,
    at: new Date().toISOString(),
    url,
    summary: textOf(lines, ({ source }) => source.from === 'summary'),
    entries: picked,
    fields: lines.map(({ step, field }) => ({
      label: field.label,
      kind: step.kind,
      value: valueText(step.value),
      source: step.source,
      outcome: outcomes.get(step.ref) ?? 'gone',
    })),
  };
}
