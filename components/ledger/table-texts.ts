import type { TableTexts } from '@/utils/ledger/ledger-table';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { resumeName } from './ledger-names';
import { columnTexts, statusTexts } from './ledger-words';

/** The words of an exported table, in the owner's language. */
export const tableTexts = (named: (id: string) => Resume | undefined): TableTexts => ({
  column: (column) => t(columnTexts[column]),
  status: (status) => t(statusTexts[status]),
  resume: (id) => resumeName(named(id)),
});
