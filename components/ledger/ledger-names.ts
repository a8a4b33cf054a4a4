import type { LedgerRow } from '@/utils/ledger/ledger-rows';
import type { Resume } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { interfaceLocale } from '../ui/locale';

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

/** What a row is called: by its posting, else by where its form was. */
export const rowTitle = ({ title, url }: LedgerRow) => title || hostOf(url) || t('ledger_untitled');

export const rowPlace = ({ organization, posting }: LedgerRow) =>
  [organization, posting?.location].filter(Boolean).join(' · ');

export const rowName = (row: LedgerRow) =>
  [rowTitle(row), row.organization].filter(Boolean).join(', ');

export const resumeName = (resume: Resume | undefined) =>
  resume ? resume.label || resume.basics.name || t('resume_without_name') : t('ledger_resume_gone');

/** A moment or a day, as the owner's language writes days. */
export function dayText(at: string): string {
  const isDay = at.length === 10;
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(interfaceLocale(), {
    dateStyle: 'medium',
    timeZone: isDay ? 'UTC' : undefined,
  }).format(date);
}

/** Addresses that a click may lead to: nothing that runs. */
export const linkOf = (url: string) => (/^https?:\/\//i.test(url) ? url : undefined);
