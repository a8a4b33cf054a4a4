import type { Step } from '@/utils/form/plan';
import type { Report, ReportLine } from '@/utils/form/report';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { type LeftGroup, leftOf } from '../form-review/review-of';

/** A value that did not stay, and the field it was for. */
export interface Trouble {
  field: FieldSnapshot | undefined;
  line: ReportLine;
}

/** A report as the owner reads it. */
export interface ReportView {
  stuck: number;
  written: number;
  troubles: Trouble[];
  /** What was left to the owner from the start, by reason. */
  left: LeftGroup[];
  /** Required fields of the page that are still empty. */
  stillEmpty: FieldSnapshot[];
}

export function reportOf(
  report: Report,
  fields: readonly FieldSnapshot[],
  steps: readonly Step[],
): ReportView {
  const byRef = new Map(fields.map((field) => [field.ref, field]));
  const written = new Set(report.lines.map(({ ref }) => ref));
  return {
    stuck: report.lines.filter(({ outcome }) => outcome === 'stuck').length,
    written: report.lines.length,
    troubles: report.lines
      .filter(({ outcome }) => outcome !== 'stuck')
      .map((line) => ({ field: byRef.get(line.ref), line })),
    left: leftOf(
      byRef,
      steps.filter(({ ref }) => !written.has(ref)),
    ),
    stillEmpty: report.stillEmpty.flatMap((ref) => byRef.get(ref) ?? []),
  };
}
