import type { RowPlan } from '@/utils/form/plan-rows';

/** A row that the form lacks for an entry, and whether it will be added. */
export interface RowChoice {
  row: RowPlan;
  /** Names it among what can be ticked. */
  key: string;
  ticked: boolean;
}

/** Ticked unless the owner says otherwise: an entry that was picked is one to be shown. */
export const rowChoices = (
  rows: readonly RowPlan[],
  choices: ReadonlyMap<string, boolean>,
): RowChoice[] =>
  rows.map((row) => {
    const key = `row ${row.section} ${row.entry}`;
    return { row, key, ticked: choices.get(key) ?? true };
  });
