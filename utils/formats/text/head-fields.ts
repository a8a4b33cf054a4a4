import {
  looksLikeDegree,
  looksLikeOrganization,
  looksLikeRole,
  looksLikeSchool,
} from './kind-words';
import { isSurePlace } from './read-place';

export interface HeadFields {
  title: string;
  organization: string;
  location: string;
  url: string;
  field: string;
  level: string;
  /** What a heading tells beyond names. */
  told?: string;
}

const strong = /(?:(?<!\s)\s+)?(?:\t|\u3000+| {3,}|\s[|–—·•]\s|\s-{1,2}\s|\s@\s|\|)\s*/;
const address =
  /(?:https?:\/\/|www\.)[^\s<>()]+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?:com|org|net|io|dev|example|edu|de|fr|es|it|co|uk|eu)(?:\/[^\s<>()]*)?/i;
const at = /^(.{2,60}?)\s+(?:at|@|bei|chez|presso|bij|hos|w)\s+(.{2,80})$/;
export const grade =
  /\b(?:gpa|grade|cgpa|note|abschlussnote|score|average|durchschnitt|mention|voto|nota|media|cijfer)\b|cum laude|\bhonou?rs\b|\bdistinction\b|^\d(?:[.,]\d{1,2})?\s?\/\s?\d/i;
/** Belongs to the name before it, not to a place. */
const legalForm = /^(?:inc|llc|ltd|limited|gmbh|plc|s\.?a|s\.?l|co|corp|lp|llp|ag|kg)\b\.?$/i;

const empty = (): HeadFields => ({
  title: '',
  organization: '',
  location: '',
  url: '',
  field: '',
  level: '',
});

const clean = (text: string) =>
  text.replace(/^[\s,;|·–—*_-]+|(?<![\s,;|·–—*_])[\s,;|·–—*_]+$|\s-+$/g, '');

/** Splits at every comma that does not stand inside brackets. */
const commaParts = (text: string): string[] => {
  const parts = text
    .split(/(?:,(?!\d)|[，、،])\s*(?![^()]{0,80}\))/)
    .map(clean)
    .filter(Boolean);
  return parts.reduce<string[]>((done, part) => {
    if (legalForm.test(part) && done.length > 0) done.push(`${done.pop()}, ${part}`);
    else done.push(part);
    return done;
  }, []);
};

function takeUrl(lines: readonly string[], fields: HeadFields): string[] {
  return lines.map((line) => {
    const found = fields.url === '' ? address.exec(line) : undefined;
    if (!found) return line;
    fields.url = found[0].replace(/[.,;]$/, '');
    return clean(line.replace(found[0], '').replace(/\(\s*\)|\[\s*\]|<\s*>/, ''));
  });
}

const strongParts = (line: string) => line.split(strong).map(clean).filter(Boolean);

/**
 * Position, employer and place from the one to three lines that head a role. `employerFirst` says how this resume
 * orders them, for names that do not tell by themselves.
 */
export function roleFields(heads: readonly string[], employerFirst = false): HeadFields {
  const fields = empty();
  const lines = takeUrl(heads, fields).filter(Boolean);
  const parts = lines.flatMap(strongParts);
  const places = parts.filter(isSurePlace);
  const names = parts.filter((part) => !places.includes(part));
  if (names.length <= 1) return placed({ ...fields, ...oneLine(names[0] ?? '') }, places);
  const second = employerFirst && looksLikeRole(names[1]!);
  const role = second ? 1 : names.findIndex(looksLikeRole);
  const title = role >= 0 ? role : employerFirst ? 1 : firstTitle(names);
  const others = names.filter((_, i) => i !== title);
  const known = Math.max(others.findIndex(looksLikeOrganization), 0);
  const [organization = '', ...place] = commaParts(others[known]!);
  const rest = others.filter((_, i) => i !== known);
  return placed({ ...fields, title: names[title]!, organization }, [...place, ...rest, ...places]);
}

const placed = (fields: HeadFields, places: readonly string[]): HeadFields => ({
  ...fields,
  location: [fields.location, ...places].filter(Boolean).join(', '),
});

/** With nothing to tell them by, the position stands first, unless the first is plainly an employer. */
const firstTitle = ([first = '']: readonly string[]) =>
  looksLikeOrganization(first) || splitPlace(commaParts(first)).place !== '' ? 1 : 0;

/** "Engineer, Acme, Berlin", "Acme, Engineer", "Engineer at Acme", "Engineer", "Acme". */
function oneLine(line: string): Partial<HeadFields> {
  const said = at.exec(line);
  if (said && looksLikeRole(said[1]!)) {
    const [organization = '', ...place] = commaParts(said[2]!);
    return { title: said[1]!, organization, location: place.join(', ') };
  }
  const parts = commaParts(line);
  const [first = '', second] = parts;
  if (second === undefined)
    return looksLikeRole(first) ? { title: first } : { organization: first };
  const named = parts.findIndex((part, at) => at > 1 && looksLikeOrganization(part));
  if (named > 0 && looksLikeRole(first) && !parts.slice(1, named).some(looksLikeOrganization))
    return {
      title: parts.slice(0, named).join(', '),
      organization: parts[named]!,
      location: parts.slice(named + 1).join(', '),
    };
  const swapped = !looksLikeRole(first) && looksLikeRole(second);
  const [title, organization] = swapped ? [second, first] : [first, second];
  return { title, organization, location: parts.slice(2).join(', ') };
}

/** What stands before a town with its state or country, and that. */
function splitPlace(parts: readonly string[]): { names: readonly string[]; place: string } {
  const place = parts.slice(-2).join(', ');
  return parts.length > 2 && isSurePlace(place)
    ? { names: parts.slice(0, -2), place }
    : { names: parts, place: '' };
}

/** Whether the employer stands before the position: 1 for yes, -1 for no, 0 when the names do not tell. */
export function employerStandsFirst([first, second]: readonly string[]): number {
  if (first === undefined || second === undefined) return 0;
  return Number(looksLikeRole(second)) - Number(looksLikeRole(first));
}

/** Degree, field of study, school, grade and place from the lines that head a study. */
export function studyFields(heads: readonly string[]): HeadFields {
  const fields = empty();
  const left: string[] = [];
  const split = takeUrl(heads, fields).flatMap(strongParts).map(commaParts).map(splitPlace);
  fields.location = split.map(({ place }) => place).find(Boolean) ?? '';
  for (const part of split.flatMap(({ names }) => names)) {
    if (fields.level === '' && grade.test(part)) fields.level = part;
    else if (fields.organization === '' && looksLikeSchool(part)) fields.organization = part;
    else if (fields.title === '' && looksLikeDegree(part)) fields.title = part;
    else left.push(part);
  }
  return fillStudy(fields, left);
}

/** "B.Sc. in Physics", "MSc Physics", "Bachelor of Science Informatik". */
const studied: readonly RegExp[] = [
  /^(.{2,60}?)\s+(?:in|im|en|em)\s+(.{3,80})$/,
  /^((?:Bachelor|Master)(?: of (?:Science|Arts|Engineering|Laws|Education))?|[BM]\.? ?(?:Sc|A|S|Eng|Tech|Ed)\.?|Ph\.? ?D\.?|MBA|Diplom|Laurea|Licence|Master)\s+(?!of )(\p{L}.{2,80})$/u,
];

function fillStudy(fields: HeadFields, left: string[]): HeadFields {
  const [, degree, field] = studied.map((form) => form.exec(fields.title)).find(Boolean) ?? [];
  if (degree && field && looksLikeDegree(degree)) Object.assign(fields, { title: degree, field });
  if (fields.title === '') fields.title = left.shift() ?? '';
  else if (fields.field === '' && fields.organization !== '' && left.length > 0)
    fields.field = left.shift()!;
  if (fields.organization === '') fields.organization = left.shift() ?? '';
  fields.location = [...left, fields.location].filter(Boolean).join(', ');
  return fields;
}

/** Name, for whom and address from the lines that head a project, an award, a certificate or a publication. */
export function workFields(heads: readonly string[]): HeadFields {
  const fields = empty();
  const lines = takeUrl(heads, fields).filter(Boolean);
  const [title = '', ...others] = lines.flatMap(strongParts);
  const [first = title, second, ...more] = commaParts(title);
  const whole = second === undefined || more.length > 0 || others.length > 0;
  fields.title = whole ? title : first;
  const rest = whole ? others.join(', ') : second;
  return isName(rest) ? { ...fields, organization: rest } : { ...fields, told: rest };
}

/** Names begin with a capital (or know no capitals) and are short. */
const isName = (text: string) => !/^\p{Ll}/u.test(text) && text.split(/\s+/).length <= 7;
