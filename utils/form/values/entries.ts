import type { Entry } from '../../resume/schema';
import type { SkipReason } from '../plan';
import { dateFor } from './dates';
import { educationRows, inSectionOf, isCurrent, newestFirst, pickedRows } from './rows';
import { degreeRank, degreesAlike } from './tables/degrees';
import type { Ask, Owner, Value, Wanted } from './wanted';

const from = (entry: Entry, text: string, alike?: readonly string[]): Wanted | SkipReason =>
  text ? { text, alike, source: { from: 'entry', entry: entry.id } } : 'no-data';

type Rows = (owner: Owner) => Entry[];
type Read = (entry: Entry, ask: Ask, owner: Owner) => Wanted | SkipReason;

/** A value of the entry whose row of the section the field stands in. */
const ofRow =
  (rows: Rows, read: Read): Value =>
  (ask, owner) => {
    const entry = rows(owner)[ask.row];
    return entry ? read(entry, ask, owner) : 'no-data';
  };

const workRows: Rows = (owner) => pickedRows(owner, 'work');
const work = (read: Read) => ofRow(workRows, read);
const education = (read: Read) => ofRow(educationRows, read);

/** A single box for "from - to" takes both ends. */
const asksForBoth = ({ field, part }: Ask) =>
  field.control === 'text' && !part && /\b(to|bis)\b|dates\b/i.test(field.label);

const start: Read = (entry, ask) =>
  dated(entry, entry.start, asksForBoth(ask) ? entry.end : undefined, ask);

const end: Read = (entry, ask) => dated(entry, entry.end, undefined, ask);

function dated(
  entry: Entry,
  date: string | undefined,
  until: string | undefined,
  ask: Pick<Ask, 'field' | 'part'>,
) {
  if (!date) return 'no-data' as const;
  const text = dateFor(date, ask);
  if (text === undefined) return 'unsure' as const;
  const range = until && dateFor(until, ask);
  return from(entry, range ? `${text.text} - ${range.text}` : text.text, text.alike);
}

const current: Read = (entry) =>
  isCurrent(entry)
    ? { text: 'Yes', yes: true, source: { from: 'entry', entry: entry.id } }
    : 'no-data';

/** As many whole statements, from the first, as the field takes. */
const description: Read = (entry, { field }) => {
  const lines = entry.statements.map(({ text, form }) => (form === 'bullet' ? `- ${text}` : text));
  const most = field.maxLength ?? Number.POSITIVE_INFINITY;
  let text = '';
  for (const line of lines) {
    const longer = text ? `${text}\n${line}` : line;
    if (longer.length > most) break;
    text = longer;
  }
  return text || lines.length === 0 ? from(entry, text) : 'too-long';
};

export const workOrganization = work((entry) => from(entry, entry.organization));
export const workTitle = work((entry) => from(entry, entry.title));
export const workLocation = work((entry) => from(entry, entry.location));
export const workStart = work(start);
export const workEnd = work(end);
export const workCurrent = work(current);
export const workDescription = work(description);

export const school = education((entry) => from(entry, entry.organization));
export const fieldOfStudy = education((entry) => from(entry, entry.field));
export const gpa = education((entry) => from(entry, entry.level));
export const educationStart = education(start);
export const educationEnd = education(end);
export const educationCurrent = education(current);

/** Where one field asks for the highest degree, the highest; in rows, each its own. */
export const degree: Value = (ask, owner) => {
  const rows = educationRows(owner);
  const highest = ask.rows === 1 && /highest|level|h[oö]chste|niveau|nivel/i.test(ask.field.label);
  const entry = highest
    ? rows.toSorted((a, b) => degreeRank(b.title) - degreeRank(a.title))[0]
    : rows[ask.row];
  return entry ? from(entry, entry.title, degreesAlike(entry.title)) : 'no-data';
};

/** The role the owner has now, or had last; without dates nobody can tell which that is. */
function presentRole(owner: Owner): Entry | SkipReason {
  const roles = inSectionOf(owner, 'work');
  if (roles.length === 0) return 'no-data';
  if (roles.some(({ start: begun }) => !begun)) return roles.length === 1 ? roles[0]! : 'unsure';
  return newestFirst(roles)[0]!;
}

const present =
  (read: (entry: Entry) => string): Value =>
  (_, owner) => {
    const role = presentRole(owner);
    return typeof role === 'string' ? role : from(role, read(role));
  };

export const organization = present((entry) => entry.organization);
export const organizationTitle = present((entry) => entry.title);
