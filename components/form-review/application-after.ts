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

/**
 * The record once a fill of this page was taken back: nothing of it stands there any more, and where that was all of it,
 * it is no application either.
 */
export function afterUndo(
  application: Application,
  { restored }: UndoReport,
  page: string,
): Application {
  const undone = new Set(restored);
  const after: Application = {
    ...application,
    fields: application.fields.map((field) =>
      field.page === page && undone.has(field.ref) ? { ...field, outcome: 'undone' } : field,
    ),
  };
  return after.fields.every(({ outcome }) => outcome === 'undone') ? beforeItsFill(after) : after;
}

/** With the status from before its last fill, if it was that fill which changed it. */
function beforeItsFill(application: Application): Application {
  const { history, until } = application;
  const [earlier, last] = history.slice(-2);
  if (!earlier || last?.status !== 'applied' || last.at !== until) return application;
  return { ...application, status: earlier.status, history: history.slice(0, -1) };
}
