import { readRichText } from '../html/html-statements';
import type { JsonObject } from '../other/objects';
import type { Row } from './linkedin-files';

/** Who it is, from the files that say that. */
export function linkedinBasics(rowsOf: (name: string) => readonly Row[]): JsonObject {
  const profile = rowsOf('profile')[0] ?? {};
  const summary = readRichText(
    said(profile, 'Summary') || said(rowsOf('profile summary')[0] ?? {}, 'Profile Summary'),
  );
  const sites = listOf(said(profile, 'Websites'));
  const { 'First Name': givenName = '', 'Last Name': familyName = '' } = profile;
  return {
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    label: said(profile, 'Headline'),
    email: emailOf(rowsOf('email addresses')),
    phone: phoneOf(rowsOf('phonenumbers')),
    url: sites[0]?.text ?? '',
    summary: summary.text,
    highlights: summary.bullets,
    location: {
      address: said(profile, 'Address'),
      city: said(profile, 'Geo Location'),
      postalCode: said(profile, 'Zip Code'),
      ...(said(profile, 'Country') && { country: said(profile, 'Country') }),
    },
    profiles: [...sites.slice(1).map(siteProfile), ...handles(profile), ...messengers(profile)],
    ...others(profile),
  };
}

const said = (row: Row, name: string) => row[name]?.trim() ?? '';

/** What the model has no place for, kept under names of its own. */
const others = (profile: Row) =>
  Object.fromEntries(
    [
      ['maidenName', said(profile, 'Maiden Name')],
      ['birthDate', said(profile, 'Birth Date')],
      ['industry', said(profile, 'Industry')],
      ['contactInstructions', said(profile, 'Contact Instructions')],
    ].filter(([, text]) => text !== ''),
  );

/** The one the person calls primary. */
function emailOf(rows: readonly Row[]): string {
  const primary = rows.find((row) => said(row, 'Primary').toLowerCase() === 'yes');
  return said(primary ?? rows.find((row) => said(row, 'Email Address')) ?? {}, 'Email Address');
}

function phoneOf(rows: readonly Row[]): string {
  const numbers = rows.filter((row) => said(row, 'Number') !== '');
  const mobile = numbers.find((row) => /mobile/i.test(said(row, 'Type')));
  const row = mobile ?? numbers[0] ?? {};
  const extension = said(row, 'Extension');
  return `${said(row, 'Number')}${extension && ` ext. ${extension}`}`;
}

interface Listed {
  kind: string;
  text: string;
}

/** `[PERSONAL:https://…,OTHER:…]`, in older files without the brackets. */
function listOf(text: string): Listed[] {
  const parts = text.replace(/^\[|\]$/g, '').split(/,\s*(?=[A-Z]{2,}:|$)|,\s+/);
  return parts
    .map((part) => /^(?:([A-Z_]{2,}):)?(.*)$/.exec(part.trim()))
    .map((found) => ({ kind: found?.[1] ?? '', text: found?.[2]?.trim() ?? '' }))
    .filter(({ text: own }) => own !== '');
}

const siteProfile = ({ kind, text }: Listed) => ({ network: capitalised(kind), url: text });

const handles = (profile: Row) =>
  said(profile, 'Twitter Handles')
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((handle) => handle.trim())
    .filter(Boolean)
    .map((username) => ({ network: 'Twitter', username, url: `https://twitter.com/${username}` }));

const messengers = (profile: Row) =>
  listOf(said(profile, 'Instant Messengers')).map(({ kind, text }) => ({
    network: capitalised(kind),
    username: text,
  }));

const capitalised = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();
