import type { Kind } from '@/utils/form/kinds';
import type { TextKey } from '@/utils/text/text';

/** What an owner can say that a field asks for. Nothing sensitive: that is never filled on a mere word. */
export const kindTexts: readonly (readonly [Kind, TextKey])[] = [
  ['name', 'value_name'],
  ['given-name', 'value_given_name'],
  ['family-name', 'value_family_name'],
  ['email', 'value_email'],
  ['tel', 'value_phone'],
  ['street-address', 'value_address'],
  ['postal-code', 'value_postal_code'],
  ['address-level2', 'value_city'],
  ['address-level1', 'value_region'],
  ['country', 'value_country'],
  ['location', 'value_location'],
  ['linkedin', 'kind_linkedin'],
  ['github', 'kind_github'],
  ['website', 'value_url'],
  ['organization', 'kind_organization'],
  ['organization-title', 'kind_title'],
  ['years-of-experience', 'kind_years'],
  ['skills', 'value_keywords'],
  ['summary', 'kind_summary'],
  ['cover-letter-text', 'kind_letter'],
  ['notice-period', 'ask_notice_period'],
  ['start-date', 'ask_start_date'],
  ['salary-expectation', 'ask_salary_expectation'],
  ['referral-source', 'ask_referral_source'],
  ['none', 'kind_none'],
];

export const kindText = (kind: Kind): TextKey =>
  kindTexts.find(([known]) => known === kind)?.[1] ?? 'kind_none';
