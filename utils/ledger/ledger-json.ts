import type { LedgerRow } from './ledger-rows';

/** Everything of the ledger, with the text of each posting, for other programs. */
export const ledgerJson = (rows: readonly LedgerRow[], at: string): string =>
  `${JSON.stringify(
    {
      format: 'bespoke-applications',
      version: 1,
      exportedAt: at,
      applications: rows.flatMap(({ posting, applications }) =>
        applications.map((application) => ({ ...application, posting: posting ?? null })),
      ),
    },
    null,
    2,
  )}\n`;
