import { entryLabel } from '@/utils/resume/entry-label';
import { formatDates } from '@/utils/resume/format-dates';
import type { Basics, Entry, Resume } from '@/utils/resume/schema';
import { type TextKey, t } from '@/utils/text/text';

/** A single thing that can be copied. */
export interface NamedValue {
  label: string;
  value: string;
}

export interface ValueGroup {
  id: string;
  title: string;
  values: NamedValue[];
}

type Row = readonly [TextKey, string];

const named = (rows: readonly Row[]): NamedValue[] =>
  rows.filter(([, value]) => value !== '').map(([key, value]) => ({ label: t(key), value }));

const basicsRows = ({ location, ...basics }: Basics): Row[] => [
  ['value_name', basics.name],
  ['value_given_name', basics.givenName],
  ['value_family_name', basics.familyName],
  ['value_label', basics.label],
  ['value_email', basics.email],
  ['value_phone', basics.phone],
  ['value_url', basics.url],
  ['value_address', location.address],
  ['value_postal_code', location.postalCode],
  ['value_city', location.city],
  ['value_region', location.region],
  ['value_country', location.countryCode],
];

const profilesOf = ({ profiles }: Basics): NamedValue[] =>
  profiles
    .map(({ network, username, url }) => ({ label: network, value: url || username }))
    .filter(({ value }) => value !== '');

const paragraphs = (key: TextKey, texts: readonly { text: string }[]): NamedValue[] =>
  texts.map(({ text }, at) => ({
    label: texts.length > 1 ? t('value_numbered', t(key), at + 1) : t(key),
    value: text,
  }));

const entryRows = (entry: Entry, locale: string): Row[] => [
  ['value_title', entry.title],
  ['value_organization', entry.organization],
  ['value_field', entry.field],
  ['value_level', entry.level],
  ['value_location', entry.location],
  ['value_dates', formatDates(entry, locale, t('dates_until_now'))],
  ['value_url', entry.url],
  ['value_keywords', entry.keywords.join(', ')],
];

/** An entry as one text, as a form's single box for a job or a school takes it. */
function wholeEntry(entry: Entry, locale: string): NamedValue[] {
  if (entry.statements.length === 0) return [];
  const dates = formatDates(entry, locale, t('dates_until_now'));
  const lines = [
    entryLabel(entry),
    [dates, entry.location].filter(Boolean).join(', '),
    ...entry.statements.map(({ text, form }) => (form === 'bullet' ? `• ${text}` : text)),
  ];
  return [{ label: t('value_entry'), value: lines.filter(Boolean).join('\n') }];
}

/** What can be copied of one entry: all of it, what it is called, where, when, and each of its statements. */
export const valuesOfEntry = (entry: Entry, locale: string): NamedValue[] => [
  ...wholeEntry(entry, locale),
  ...named(entryRows(entry, locale)),
  ...paragraphs('value_statement', entry.statements),
];

/** Everything that can be copied from a resume, in the owner's order. */
export const valuesOf = ({ basics, entries }: Resume, locale: string): ValueGroup[] => [
  {
    id: 'basics',
    title: t('section_basics'),
    values: [
      ...named(basicsRows(basics)),
      ...profilesOf(basics),
      ...paragraphs('value_summary', basics.summary),
    ],
  },
  ...entries.map((entry) => ({
    id: entry.id,
    title: entryLabel(entry),
    values: valuesOfEntry(entry, locale),
  })),
];

/** The values that hold every word of what is looked for, in themselves, their label or their group's title. */
export function filterValues(groups: readonly ValueGroup[], wanted: string): ValueGroup[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return groups
    .map((group) => ({
      ...group,
      values: group.values.filter(({ label, value }) => holds(`${group.title} ${label} ${value}`)),
    }))
    .filter(({ values }) => values.length > 0);
}
