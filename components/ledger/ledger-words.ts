import type { LedgerColumn } from '@/utils/ledger/ledger-table';
import type { ApplicationStatus, FilledField, HandedOut } from '@/utils/storage/application';
import type { TextKey } from '@/utils/text/text';
import type { BadgeProps } from '../ui/badge';

export const statusTexts: Record<ApplicationStatus, TextKey> = {
  saved: 'ledger_status_saved',
  applied: 'ledger_status_applied',
  interview: 'ledger_status_interview',
  offer: 'ledger_status_offer',
  closed: 'ledger_status_closed',
};

export const statusTones: Record<ApplicationStatus, BadgeProps['tone']> = {
  saved: 'neutral',
  applied: 'accent',
  interview: 'warn',
  offer: 'good',
  closed: 'neutral',
};

/** What is worth a word about a value: that it stands there goes without saying. */
export const outcomeText = (outcome: FilledField['outcome']): TextKey | undefined => {
  if (outcome === 'stuck') return undefined;
  if (outcome === 'undone') return 'ledger_field_undone';
  return outcome === 'unknown' ? 'ledger_field_unknown' : 'ledger_field_not_taken';
};

export const handedOutTexts: Record<HandedOut['how'], TextKey> = {
  copied: 'ledger_copied',
  inserted: 'ledger_inserted',
  file: 'ledger_file',
};

export const columnTexts: Record<LedgerColumn, TextKey> = {
  title: 'ledger_column_title',
  organization: 'ledger_column_organization',
  location: 'ledger_column_location',
  url: 'ledger_column_url',
  status: 'ledger_status',
  at: 'ledger_column_at',
  applied: 'ledger_column_applied',
  next: 'ledger_next_date',
  resume: 'ledger_resume',
  notes: 'ledger_notes',
  shared: 'ledger_column_shared',
  fields: 'ledger_column_fields',
};
