import { groupOf, type Kind } from '../kinds';
import type { SkipReason } from '../plan';
import * as answers from './answers';
import * as entries from './entries';
import { years } from './experience';
import * as files from './files';
import { freeQuestion } from './free-question';
import * as links from './links';
import * as names from './names';
import * as phone from './phone';
import * as place from './place';
import * as texts from './texts';
import { type Ask, fromBasics, isRefusal, type Owner, type Value, type Wanted } from './wanted';

/** Where the value of each kind comes from. What is not listed here comes from a stored answer alone. */
const values: Partial<Record<Kind, Value>> = {
  name: names.fullName,
  'given-name': names.givenName,
  'family-name': names.familyName,
  email: (_, { resume }) => fromBasics(resume.basics.email),
  tel: phone.tel,
  'tel-national': phone.telNational,
  'tel-country-code': phone.telCountryCode,
  'street-address': place.streetAddress,
  'address-line1': place.addressLine1,
  'address-line2': place.addressLine2,
  'address-level2': place.city,
  'address-level1': place.region,
  'postal-code': place.postalCode,
  country: place.country,
  location: place.location,
  linkedin: links.linkedin,
  github: links.github,
  twitter: links.twitter,
  website: links.website,
  portfolio: links.portfolio,
  'other-link': links.otherLink,
  organization: entries.organization,
  'organization-title': entries.organizationTitle,
  'years-of-experience': years,
  'work-organization': entries.workOrganization,
  'work-title': entries.workTitle,
  'work-location': entries.workLocation,
  'work-start': entries.workStart,
  'work-end': entries.workEnd,
  'work-current': entries.workCurrent,
  'work-description': entries.workDescription,
  school: entries.school,
  degree: entries.degree,
  'field-of-study': entries.fieldOfStudy,
  gpa: entries.gpa,
  'education-start': entries.educationStart,
  'education-end': entries.educationEnd,
  'education-current': entries.educationCurrent,
  skills: texts.skills,
  language: texts.language,
  'language-level': texts.languageLevel,
  certification: texts.certification,
  summary: texts.summary,
  'cover-letter-text': texts.coverLetterText,
  'resume-file': files.resumeFile,
  'cover-letter-file': files.coverLetterFile,
  'work-authorization': answers.workAuthorization,
  sponsorship: answers.sponsorship,
  'notice-period': answers.noticePeriod,
  'salary-expectation': answers.salaryExpectation,
  'start-date': answers.startDate,
  'birth-date': answers.birthDate,
  question: freeQuestion,
};

/** Kinds that are understood and still nothing for us to put anything in. */
const notOurs = new Set<Kind>([
  'photo',
  'trap',
  'captcha',
  'search',
  'username',
  'password',
  'otp',
  'card',
  'national-id',
]);
const onlyTheirs = new Set<Kind>(['consent', 'signature', 'other-file']);

/** What a field gets from the owner's own, or why it gets nothing. */
export function wantedFor(ask: Ask, owner: Owner): Wanted | SkipReason {
  const { kind } = ask;
  if (onlyTheirs.has(kind)) return 'only-you';
  if (notOurs.has(kind)) return 'not-ours-to-fill';
  if (kind === 'none') return 'not-understood';
  const group = groupOf(kind);
  if (group === 'sensitive') return (values[kind] ?? answers.sensitiveAnswer)(ask, owner);
  const value = values[kind];
  if (!value) return answers.plainAnswer(ask, owner);
  const wanted = value(ask, owner);
  return isRefusal(wanted) && wanted === 'no-data' && group !== 'answers'
    ? kept(ask, owner)
    : wanted;
}

/** What the owner keeps for such a field, or for one of these very words. */
function kept(ask: Ask, owner: Owner): Wanted | SkipReason {
  const stored = answers.storedAnswer(ask, owner);
  if (!isRefusal(stored)) return stored;
  const same = answers.sameQuestion(ask, owner);
  return isRefusal(same) ? stored : same;
}
