import { newEntry } from '../../resume/new-entry';
import type { Entry } from '../../resume/schema';
import {
  type Group,
  nameBefore,
  type PartRead,
  toGroups,
  toStatements,
  unnamed,
  withSource,
} from './groups';
import { employerStandsFirst, roleFields } from './head-fields';
import type { Head, Item } from './items';
import { looksLikeRole } from './kind-words';
import { linesNotIn } from './words-of';

type RoleSection = 'work' | 'volunteer';

/** What the headings so far have said: under whom the next one stands. */
interface Context {
  role?: Entry;
  /** Of the heading of that role; missing in plain text. */
  level?: number | undefined;
  dated: boolean;
  hasProjects: boolean;
  /** How most of this part's headings put it. */
  employerFirst: boolean;
  /** An employer named once above several positions, and the lines that name it until they are kept. */
  employer: string;
  employerLines: string[];
}

/** Roles, and the projects told under them, from the headings and texts of one part. */
export function readRoles(section: RoleSection, items: readonly Item[]): PartRead {
  const { groups, before } = toGroups(items, splitHeads);
  const votes = groups.map(({ heads }) => employerStandsFirst(namesOf(heads)));
  const employerFirst = votes.reduce((sum, vote) => sum + vote, 0) > 0;
  const context = newContext(employerFirst);
  const entries = groups.flatMap((group, at) => {
    if (!isRole(group.heads)) return readNarrative(section, group, context);
    const next = groups[at + 1];
    if (next && namesEmployerOnly(group, next)) return rememberEmployer(group, context);
    return [readRole(section, group, context)];
  });
  return { entries: [...unnamed(section, before), ...entries], unplaced: [] };
}

const newContext = (employerFirst: boolean): Context => ({
  employerFirst,
  dated: false,
  hasProjects: false,
  employer: '',
  employerLines: [],
});

const isRole = (heads: readonly Head[]) =>
  heads.some(({ dates, text }) => dates !== undefined || looksLikeRole(text));

const namesOf = (heads: readonly Head[]) => heads.map(({ text }) => text).filter(Boolean);
const rawOf = (heads: readonly Head[]) => heads.map(({ raw }) => raw);

/** An employer with dates of its own, and the first of the positions there. */
const namesEmployerOnly = ({ heads, texts }: Group, next: Group) =>
  texts.length === 0 &&
  roleFields(namesOf(heads)).title === '' &&
  isRole(next.heads) &&
  roleFields(namesOf(next.heads)).organization === '';

function rememberEmployer({ heads }: Group, context: Context): Entry[] {
  context.employer = roleFields(namesOf(heads)).organization;
  context.employerLines = rawOf(heads);
  return [];
}

function readRole(section: RoleSection, { heads, texts }: Group, context: Context): Entry {
  const names = namesOf(heads);
  const fields = roleFields(names, context.employerFirst);
  const stacked = names.length > 1 && fields.title !== '' && names[0] === fields.organization;
  if (fields.organization !== '')
    Object.assign(context, { employer: stacked ? names[0] : '', employerLines: [] });
  const dates = heads.find((head) => head.dates)?.dates;
  const role = newEntry(section, {
    ...fields,
    organization: fields.organization || context.employer,
    ...(dates?.start && { start: dates.start }),
    ...(dates?.end && { end: dates.end }),
    statements: toStatements(texts),
  });
  const lines = [...context.employerLines, ...rawOf(heads)];
  Object.assign(context, {
    role,
    level: heads[0]?.level,
    dated: true,
    hasProjects: false,
    employerLines: [],
  });
  return withSource(role, lines);
}

/** Told, not listed: headings without a position or a date are an employer, then a project, then the next project. */
function readNarrative(section: RoleSection, group: Group, context: Context): Entry[] {
  const heads = [...group.heads];
  const entries: Entry[] = [];
  if (!isProject(heads, context)) {
    const employer = heads.shift()!;
    const role = newEntry(section, { organization: employer.text });
    Object.assign(context, { role, level: employer.level, dated: false, hasProjects: false });
    entries.push(role);
  }
  if (heads.length > 0) entries.push(newProject(heads.shift()!, context));
  entries.at(-1)!.statements = toStatements([...heads.map(asText), ...group.texts]);
  return withLines(entries, rawOf(group.heads));
}

/** The first entry keeps what none of them could hold. */
function withLines([first, ...others]: Entry[], lines: readonly string[]): Entry[] {
  const lost = linesNotIn(lines, [first, ...others]);
  return first ? [withSource(first, lost), ...others] : [];
}

const asText = ({ text, raw }: Head) => ({
  is: 'text' as const,
  text,
  form: 'paragraph' as const,
  raw: [raw],
});

function isProject(heads: readonly Head[], { role, level, dated, hasProjects }: Context): boolean {
  if (!role) return false;
  const own = heads[0]?.level;
  if (own !== undefined && level !== undefined && own !== level) return own > level;
  return (
    heads.length === 1 &&
    (dated || hasProjects) &&
    (own === undefined || level === undefined || own > level)
  );
}

function newProject({ text }: Head, context: Context): Entry {
  context.hasProjects = true;
  const { organization, id } = context.role!;
  return newEntry('projects', { title: text, organization, partOf: id });
}

/** Several roles may be headed in a row, with nothing told between them. */
function splitHeads(heads: readonly Head[]): Head[][] {
  const parts: Head[][] = [];
  for (const head of heads) {
    const current = parts.at(-1);
    if (!current || beginsRole(head, current))
      parts.push([...(current ? nameBefore(head, current) : []), head]);
    else current.push(head);
  }
  return parts.filter((part) => part.length > 0);
}

function beginsRole(head: Head, current: readonly Head[]): boolean {
  const [first] = current;
  if (head.level !== undefined && first?.level !== undefined && head.level <= first.level)
    return true;
  const dated = current.some(({ dates }) => dates);
  if (!dated) return false;
  return head.dates !== undefined || (head.first && namesOf(current).length >= 2);
}
