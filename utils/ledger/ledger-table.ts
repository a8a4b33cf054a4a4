import type { Application, ApplicationStatus } from '../storage/application';
import { appliedAt } from './applied-at';
import type { LedgerRow } from './ledger-rows';

export const ledgerColumns = [
  'title',
  'organization',
  'location',
  'url',
  'status',
  'at',
  'applied',
  'next',
  'resume',
  'notes',
  'shared',
  'fields',
] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

export interface TableTexts {
  column(column: LedgerColumn): string;
  status(status: ApplicationStatus): string;
  /** The label of a resume, by its id. */
  resume(id: string): string;
}

/** Values that stand in a page, or were there when it was last heard of. */
const stands = ({ outcome }: Application['fields'][number]) => outcome !== 'undone';

const cellsOf = (
  { posting, title, organization, url }: LedgerRow,
  application: Application,
  texts: TableTexts,
): Record<LedgerColumn, string> => ({
  title,
  organization,
  location: posting?.location ?? '',
  url,
  status: texts.status(application.status),
  at: application.at,
  applied: appliedAt(application) ?? '',
  next: application.nextDate,
  resume: texts.resume(application.resume),
  notes: application.notes,
  shared: [application.summary, ...application.handedOut.map(({ name, text }) => name || text)]
    .filter(Boolean)
    .join('\n\n'),
  fields: application.fields
    .filter(stands)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n'),
});

/** One line for each record, under a line of headings. */
export const ledgerTable = (rows: readonly LedgerRow[], texts: TableTexts): string[][] => [
  ledgerColumns.map(texts.column),
  ...rows.flatMap((row) =>
    row.applications.map((application) => {
      const cells = cellsOf(row, application, texts);
      return ledgerColumns.map((column) => cells[column]);
    }),
  ),
];
