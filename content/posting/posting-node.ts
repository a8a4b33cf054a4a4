import type { JobPostingData } from '@/utils/posting/capture';
import { htmlText } from './html-text';
import { long, short } from './limits';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const plain = (value: unknown) => short(htmlText(textOf(listOf(value)[0])));

/** A schema.org JobPosting, in any of the shapes that sites write it in, as the contract's plain strings. */
export const postingOfNode = (node: Json): JobPostingData => ({
  title: plain(node.title) || plain(node.name),
  organization: nameOf(node.hiringOrganization),
  location: short(locationOf(node)),
  description: long(descriptionOf(node)),
  url: plain(node.url),
  datePosted: plain(node.datePosted),
  employmentType: short(listOf(node.employmentType).map(textOf).filter(Boolean).join(', ')),
});

function nameOf(value: unknown): string {
  const [first] = listOf(value);
  return isObject(first) ? plain(first.name) || plain(first.legalName) : plain(first);
}

/** What some sites keep beside the description, under the heading that a person would give it. */
const beside = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
] as const;

function descriptionOf(node: Json): string {
  const description = listOf(node.description).map(textOf).map(htmlText).join('\n\n').trim();
  const more = beside.flatMap(([key, heading]) => {
    const said = listOf(node[key]).map(textOf).map(htmlText).filter(Boolean).join('\n');
    return said && !description.includes(said.slice(0, 60)) ? [`${heading}\n${said}`] : [];
  });
  return [description, ...more].filter(Boolean).join('\n\n');
}

function locationOf(node: Json): string {
  const places = [...new Set(listOf(node.jobLocation).map(placeOf).filter(Boolean))];
  const isRemote = listOf(node.jobLocationType)
    .map(textOf)
    .some((type) => /telecommute/i.test(type));
  if (!isRemote) return places.join('; ');
  const from = listOf(node.applicantLocationRequirements).map(nameOf).filter(Boolean);
  return ['Remote', ...(places.length > 0 ? places : from)].join('; ');
}

function placeOf(place: unknown): string {
  if (!isObject(place)) return plain(place);
  const [address] = listOf(place.address);
  if (!isObject(address)) return plain(address) || plain(place.name);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map(
    (part) => (isObject(part) ? plain(part.name) : plain(part)),
  );
  return [...new Set(parts.filter(Boolean))].join(', ') || plain(place.name);
}
