import type { Result } from '../../result';
import { descendants, textOf } from '../html/elements';
import type { HtmlElement } from '../html/parse-html';
import type { FormatRead, ImportFailure } from '../import';
import { plainDate } from '../other/dates';
import { type JsonObject, said } from '../other/objects';
import { readAsJsonResume } from '../other/read-as-json-resume';
import { readSchemaPerson } from './read-schema-person';

/** A page whose markup says what is what: h-resume of either version, or schema.org's Person; else undefined. */
export function readMarkedUp(root: HtmlElement): Result<FormatRead, ImportFailure> | undefined {
  const resume = [root, ...descendants(root)].find((one) => has(one, 'h-resume', 'hresume'));
  return resume ? readHresume(resume) : readSchemaPerson(root);
}

const classesOf = ({ attributes }: HtmlElement) => (attributes.class ?? '').split(/\s+/);
const has = (element: HtmlElement, ...names: string[]) =>
  names.some((name) => classesOf(element).includes(name));
const all = (element: HtmlElement, ...names: string[]) =>
  descendants(element).filter((one) => has(one, ...names));

/** The value of a property: a machine's date, an address, a picture's words, or the text. */
function propertyOf(element: HtmlElement | undefined): string {
  if (!element) return '';
  const { datetime, title, alt } = element.attributes;
  if (element.name === 'abbr' && title) return title;
  return datetime ?? alt ?? textOf(element);
}

const first = (element: HtmlElement, ...names: string[]) => propertyOf(all(element, ...names)[0]);

function linkOf(element: HtmlElement, ...names: string[]): string {
  const link = [element, ...all(element, ...names)].find(
    (one) => one.name === 'a' && one.attributes.href && has(one, ...names),
  );
  return link?.attributes.href ?? '';
}

const jobs = ['p-experience', 'experience'];
const studies = ['p-education', 'education'];

function readHresume(resume: HtmlElement): Result<FormatRead, ImportFailure> {
  const [card] = all(resume, 'p-contact', 'contact', 'vcard', 'h-card');
  const inside = new Set(all(resume, ...jobs, ...studies).flatMap(descendants));
  const own = (...names: string[]) =>
    propertyOf(
      all(resume, ...names).find((one) => !inside.has(one) && !has(one, ...jobs, ...studies)),
    );
  return readAsJsonResume('h-resume', {
    basics: said({
      name: own('p-name', 'fn'),
      label: card ? first(card, 'p-title', 'p-job-title', 'title', 'p-role', 'role') : '',
      email: (card
        ? linkOf(card, 'u-email', 'email') || first(card, 'u-email', 'email')
        : ''
      ).replace(/^mailto:/, ''),
      phone: card ? first(card, 'p-tel', 'tel') : '',
      url: card ? linkOf(card, 'u-url', 'url') : '',
      summary: own('p-summary', 'summary'),
      location: said({
        address: own('p-street-address', 'street-address'),
        city: own('p-locality', 'locality'),
        region: own('p-region', 'region'),
        postalCode: own('p-postal-code', 'postal-code'),
        country: own('p-country-name', 'country-name'),
      }),
    }),
    work: all(resume, ...jobs).map((job) =>
      said({
        position: first(job, 'p-title', 'p-job-title', 'title', 'p-role'),
        name: first(job, 'p-org', 'org', 'p-name', 'fn'),
        ...shared(job),
      }),
    ),
    education: all(resume, ...studies).map((study) =>
      said({
        institution: first(study, 'p-org', 'org', 'p-name', 'fn'),
        studyType: first(study, 'p-degree', 'degree'),
        ...shared(study),
      }),
    ),
    skills: all(resume, 'p-skill', 'skill').map((skill) => ({ name: propertyOf(skill) })),
    ...affiliationsIn(resume),
  });
}

const shared = (event: HtmlElement): JsonObject => ({
  url: linkOf(event, 'u-url', 'url'),
  location: first(event, 'p-location', 'location', 'p-locality', 'locality'),
  startDate: plainDate(first(event, 'dt-start', 'dtstart')),
  endDate: plainDate(first(event, 'dt-end', 'dtend')),
  summary: first(event, 'p-description', 'description', 'p-content', 'e-content', 'p-note'),
});

const affiliationsIn = (resume: HtmlElement): JsonObject =>
  said({
    affiliations: all(resume, 'p-affiliation', 'affiliation').map(
      (one) => first(one, 'p-name', 'fn', 'org') || propertyOf(one),
    ),
  });
