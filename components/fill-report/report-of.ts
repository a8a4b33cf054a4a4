import type { Step } from '@/utils/form/plan';
import type { Report, ReportLine } from '@/utils/form/report';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { type LeftGroup, leftOf } from '../form-review/review-of';

/** What became of a value, and the field it was for. */
export interface Outcome {
  field: FieldSnapshot | undefined;
  line: ReportLine;
}

/** A report as the owner reads it. */
export interface ReportView {
  /** Values that stand in the page as they were meant. */
  stuck: Outcome[];
  written: number;
  troubles: Outcome[];
  /** Fields that came, or opened, while others were filled. */
  appeared: FieldSnapshot[];
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
  const outcomes = report.lines.map((line) => ({ field: byRef.get(line.ref), line }));
  const written = new Set(report.lines.map(({ ref }) => ref));
  return {
    stuck: outcomes.filter(({ line }) => line.outcome === 'stuck'),
    written: report.lines.length,
    troubles: outcomes.filter(({ line }) => line.outcome !== 'stuck'),
    appeared: (report.appeared ?? []).flatMap((ref) => byRef.get(ref) ?? []),
    left: leftOf(
      byRef,
      steps.filter(({ ref }) => !written.has(ref)),
    ),
    stillEmpty: report.stillEmpty.flatMap((ref) => byRef.get(ref) ?? []),
  };
}
