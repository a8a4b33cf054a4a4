import type { ImportChange } from '@/utils/formats/merge/import-change';
import { entryLabel } from '@/utils/resume/entry-label';
import { type TextKey, t } from '@/utils/text/text';

const valueNames: Readonly<Record<string, TextKey>> = {
  name: 'basics_name',
  givenName: 'basics_given_name',
  familyName: 'basics_family_name',
  label: 'basics_label',
  email: 'basics_email',
  phone: 'basics_phone',
  address: 'place_address',
  postalCode: 'place_postal_code',
  city: 'place_city',
  region: 'place_region',
  countryCode: 'place_country',
  title: 'field_title',
  organization: 'field_organization',
  location: 'field_location',
  url: 'field_url',
  field: 'field_field',
  level: 'field_level',
  start: 'field_start',
  end: 'field_end',
};

const nameOfValue = (key: string) => (valueNames[key] ? t(valueNames[key]) : key);

const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(inWords).join(' · ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What a change would put into the resume, in one line. */
export function changeText(change: ImportChange): string {
  switch (change.is) {
    case 'entry':
      return entryLabel(change.entry) || t('unnamed');
    case 'value':
      return t('merge_value', nameOfValue(change.key), change.imported);
    case 'extra':
      return change.key === 'unplaced'
        ? t('merge_unplaced', inWords(change.imported))
        : t('merge_value', change.key, inWords(change.imported));
    case 'statement':
    case 'wording':
      return change.statement.text;
    case 'keywords':
      return t('merge_value', t('field_keywords'), change.keywords.join(', '));
    case 'profile':
      return [change.profile.network, change.profile.username, change.profile.url]
        .filter(Boolean)
        .join(' · ');
  }
}

/** What stands there now, where something does. */
export function standingText(change: ImportChange): string | undefined {
  if (change.is === 'wording') return t('merge_wording', change.mine.text);
  if (change.is !== 'value' || change.mine === '') return undefined;
  const isOpen = change.key === 'end' && change.mine === 'now';
  return t('merge_now', isOpen ? t('date_now') : change.mine);
}
