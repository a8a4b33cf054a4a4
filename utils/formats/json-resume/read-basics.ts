import { Basics, Place, Profile } from '../../resume/schema';
import type { ImportWarning } from '../import';
import type { BespokeMeta } from './bespoke-meta';
import { asRead, basicsKeys, placeKeys, profileKeys } from './keys';
import { isObject, type JsonObject, Members } from './members';
import { readTextAndBullets } from './read-entry';
import { readStatements } from './statements';

interface ReadBasics {
  basics: Basics;
  warnings: ImportWarning[];
}

/** Name, contact, profiles and summary. */
export function readBasics(value: unknown, bespoke: Partial<BespokeMeta>): ReadBasics {
  const members = new Members(isObject(value) ? value : {});
  const { paragraphs, bullets, ...keys } = basicsKeys;
  const { text, bullets: listed } = readTextAndBullets(members, paragraphs, bullets);
  const basics = Basics.parse({
    ...readNames(members, bespoke),
    ...readTexts(members, keys),
    summary: readStatements(text, listed, bespoke.summary),
    location: readPlace(members.take('location')),
    profiles: readProfiles(members),
    extra: members.rest,
  });
  basics.name ||= [basics.givenName, basics.familyName].filter(Boolean).join(' ');
  const odd = (key: string) => ({ is: 'odd-value', section: 'basics', index: 0, key }) as const;
  return { basics, warnings: members.odd.map(odd) };
}

/** Only what the file itself divides; a full name is never cut here. */
const readNames = (members: Members, { givenName, familyName }: Partial<BespokeMeta>) => ({
  givenName: givenName ?? members.text(['givenName', 'firstName']),
  familyName: familyName ?? members.text(['familyName', 'lastName']),
});

const readTexts = <Field extends string>(
  members: Members,
  keys: Record<Field, readonly string[]>,
) =>
  Object.fromEntries(
    Object.entries<readonly string[]>(keys).map(([field, names]) => [field, members.text(names)]),
  );

/** A text alone is taken for the city. */
function readPlace(value: unknown): Place {
  const members = new Members(asObject(value, 'city'));
  return Place.parse({ ...readTexts(members, placeKeys), extra: members.rest });
}

function readProfiles(members: Members): Profile[] {
  const value = members.take('profiles') ?? [];
  const listed = Array.isArray(value) ? value : [value];
  if (listed.some((profile) => !isObject(profile) && typeof profile !== 'string'))
    members.rest[asRead('profiles')] = value;
  return listed.map((profile) => readProfile(asObject(profile, 'url'))).filter(saysSomething);
}

function readProfile(value: JsonObject): Profile {
  const members = new Members(value);
  return Profile.parse({ ...readTexts(members, profileKeys), extra: members.rest });
}

const saysSomething = ({ network, username, url, extra }: Profile) =>
  `${network}${username}${url}` !== '' || Object.keys(extra).length > 0;

const asObject = (value: unknown, key: string): JsonObject => {
  if (isObject(value)) return value;
  return typeof value === 'string' ? { [key]: value } : {};
};
