import type { Report, UndoReport } from '@/utils/form/report';
import type { Application } from '@/utils/storage/application';

/** The record once the page has answered: what became of each value that nothing was known of. */
export function afterReport(application: Application, { lines }: Report): Application {
  const outcomes = new Map(lines.map(({ ref, outcome }) => [ref, outcome]));
  return {
    ...application,
    fields: application.fields.map((field) =>
      field.outcome === 'unknown'
        ? { ...field, outcome: outcomes.get(field.ref) ?? 'unknown' }
        : field,
    ),
  };
}

/** The record once a fill of this page was taken back: nothing of it stands there any more. */
export function afterUndo(
  application: Application,
  { restored }: UndoReport,
  page: string,
): Application {
  const undone = new Set(restored);
  return {
    ...application,
    fields: application.fields.map((field) =>
      field.page === page && undone.has(field.ref) ? { ...field, outcome: 'undone' } : field,
    ),
  };
}
