import type { Result } from '../../result';
import { readRichText } from '../html/html-statements';
import type { HtmlElement } from '../html/parse-html';
import type { FormatRead, ImportFailure } from '../import';
import { parseJson } from '../json-resume/parse-json';
import { plainDate } from '../other/dates';
import { firstText, isObject, type JsonObject, said, textIn, textsIn } from '../other/objects';
import { readAsJsonResume } from '../other/read-as-json-resume';
import { microdataIn } from './microdata';

/** schema.org's Person, as pages embed it in JSON-LD or microdata; undefined where there is none. */
export function readSchemaPerson(root: HtmlElement): Result<FormatRead, ImportFailure> | undefined {
  const person = [...dataIn(root), ...microdataIn(root)].flatMap(nodesIn).find(isPerson);
  return person && (person.hasOccupation || person.worksFor || person.alumniOf)
    ? readPerson(person)
    : undefined;
}

/** What the page's data scripts hold. */
const dataIn = (root: HtmlElement): unknown[] =>
  (root.scripts ?? []).map((text) => {
    const parsed = parseJson(text);
    return parsed.ok ? parsed.value.value : undefined;
  });

const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : [value].flat();

function nodesIn(value: unknown): JsonObject[] {
  return list(value)
    .filter(isObject)
    .flatMap((node) => [node, ...nodesIn(node['@graph']), ...nodesIn(node.mainEntity)]);
}

const isPerson = (node: JsonObject) =>
  list(node['@type']).some((type) => /(?:^|\/)Person$/.test(String(type)));

const nameOf = (value: unknown): string =>
  isObject(value) ? firstText(value, 'name', 'legalName') : textIn(value);

function readPerson(person: JsonObject): Result<FormatRead, ImportFailure> {
  const { text } = readRichText(firstText(person, 'description'));
  const [address] = list(person.address);
  return readAsJsonResume('h-resume', {
    basics: said({
      name:
        nameOf(person) ||
        [person.givenName, person.familyName].map(textIn).filter(Boolean).join(' '),
      givenName: textIn(person.givenName),
      familyName: textIn(person.familyName),
      label: nameOf(list(person.jobTitle)[0]),
      email: textIn(list(person.email)[0]).replace(/^mailto:/, ''),
      phone: textIn(list(person.telephone)[0]),
      url: textIn(list(person.url)[0]),
      summary: text,
      location: isObject(address) ? placeOf(address) : { city: textIn(address) },
      profiles: textsIn(person.sameAs).map((url) => ({ url })),
    }),
    work: jobsOf(person),
    education: list(person.alumniOf).map(studyOf),
    skills: [...list(person.knowsAbout), ...list(person.skills)].map((one) => ({
      name: nameOf(one),
    })),
    languages: list(person.knowsLanguage).map((one) => ({ language: nameOf(one) })),
    awards: textsIn(person.award).map((title) => ({ title })),
  });
}

const placeOf = (address: JsonObject) =>
  said({
    address: textIn(address.streetAddress),
    city: textIn(address.addressLocality),
    region: textIn(address.addressRegion),
    postalCode: textIn(address.postalCode),
    country: nameOf(address.addressCountry),
  });

/** Roles may wrap what they are a role in: the dates stand outside, the name inside. */
function jobsOf(person: JsonObject): JsonObject[] {
  const employer = list(person.worksFor);
  const jobs = list(person.hasOccupation)
    .filter(isObject)
    .map((role) => {
      const inner = isObject(role.hasOccupation) ? role.hasOccupation : role;
      return said({
        position: firstText(role, 'roleName', 'name') || nameOf(inner),
        name: nameOf(list(role.worksFor ?? inner.hiringOrganization ?? role.memberOf)[0]),
        startDate: plainDate(role.startDate),
        endDate: plainDate(role.endDate),
        summary: firstText(role, 'description') || firstText(inner, 'description'),
        location: nameOf(inner.occupationLocation),
      });
    });
  if (employer.length === 0) return jobs;
  if (jobs.length === 1 && !jobs[0]!.name) return [{ ...jobs[0], name: nameOf(employer[0]) }];
  return [
    ...jobs,
    ...employer.map((one) => employment(one, nameOf(list(person.jobTitle)[0]), jobs.length === 0)),
  ];
}

function employment(value: unknown, title: string, only: boolean): JsonObject {
  const role = isObject(value) ? value : {};
  return said({
    position: firstText(role, 'roleName') || (only ? title : ''),
    name: nameOf(role.worksFor ?? value),
    startDate: plainDate(role.startDate),
    endDate: plainDate(role.endDate),
  });
}

function studyOf(value: unknown): JsonObject {
  const role = isObject(value) ? value : {};
  return said({
    institution: nameOf(role.alumniOf ?? value),
    studyType: firstText(role, 'roleName'),
    startDate: plainDate(role.startDate),
    endDate: plainDate(role.endDate),
  });
}
