import type { Basics, Profile } from '../../resume/schema';
import { compareExtra, compareValues } from './compare-entry';
import { compareStatements } from './compare-statements';
import type { ImportChange } from './import-change';
import { foldedText } from './same-text';

const headValues = [
  'name',
  'givenName',
  'familyName',
  'label',
  'image',
  'email',
  'phone',
  'url',
] as const;

export const placeValues = ['address', 'postalCode', 'city', 'countryCode', 'region'] as const;

/** What an imported head says that the owner's does not. */
export function compareBasics(mine: Basics, imported: Basics): ImportChange[] {
  const of = 'basics';
  const known = new Set(mine.profiles.map(profileKey));
  const profiles = imported.profiles.filter((profile) => {
    const key = profileKey(profile);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [
    ...compareValues(of, headValues, mine, imported),
    ...compareValues(of, placeValues, mine.location, imported.location),
    ...profiles.map((profile): ImportChange => {
      return { id: `${of}/profile/${profileKey(profile)}`, is: 'profile', of, profile };
    }),
    ...compareStatements(of, mine.summary, imported.summary),
    ...compareExtra(of, mine.extra, imported.extra),
  ];
}

/** One address with or without its scheme is one profile. */
const profileKey = ({ network, username, url }: Profile) =>
  foldedText(url).replace(/^https?:\/\/(www\.)?|\/$/g, '') || foldedText(`${network} ${username}`);
