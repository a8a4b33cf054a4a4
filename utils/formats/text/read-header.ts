import { newStatement } from '../../resume/new-statement';
import type { Basics, Entry } from '../../resume/schema';
import { type Item, type Text, toItems } from './items';
import { looksLikeOrganization, looksLikeRole } from './kind-words';
import type { Line } from './lines';
import { looksLikePlace, readContactLine, readPlace } from './read-contact';
import { readRoles } from './read-roles';
import { partOf } from './section-words';
import { linesNotIn } from './words-of';

const nameShape =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl|Ing)\.? (?:-?[\p{L}]{1,5}\. )?)?\p{Lu}[\p{L}'’.-]*(?: (?:de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|ibn|zu|y|e|\p{Lu}[\p{L}'’.-]*)){1,4}(?:,? (?:PhD|Ph\.D\.|MBA|MD|M\.?Sc\.?|B\.?Sc\.?))?$/u;
const eastAsianName =
  /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,3}[ \u3000][\u3040-\u30ff\u4e00-\u9fff]{1,4}|[\uac00-\ud7a3]{2,4})$/;

const looksLikeName = (text: string) =>
  (nameShape.test(text) &&
    text.length <= 60 &&
    !looksLikeRole(text) &&
    !looksLikeOrganization(text)) ||
  eastAsianName.test(text);

interface HeaderRead {
  entries: Entry[];
  unplaced: string[];
  /** What the document calls itself. */
  titles: string[];
}

/** Everything above the first heading we know: who it is, how to reach them, what they say of themselves. */
export function readHeader(lines: readonly Line[], basics: Basics, alone: boolean): HeaderRead {
  const [titles, others] = parted(lines, isTitle);
  const body = takePerson(others, basics);
  const items = toItems(body);
  const firstHead = items.findIndex((item) => item.is === 'head' && item !== items[0]);
  const heads = items[0]?.is === 'head' ? 0 : firstHead;
  const told = alone && heads >= 0 ? items.slice(0, heads) : items;
  const listed = alone && heads >= 0 ? items.slice(heads) : [];
  basics.summary.push(...told.map((item) => newStatement(item.text || rawOf(item), formOf(item))));
  const { entries, unplaced } = readRoles('work', listed);
  return { entries, unplaced, titles: titles.map(({ raw }) => raw) };
}

const rawOf = ({ raw }: Item) => [raw].flat().join(' ');
const formOf = (item: Item): Text['form'] => (item.is === 'text' ? item.form : 'paragraph');

const isTitle = ({ text }: Line) => partOf(text) === 'title';

function parted(lines: readonly Line[], test: (line: Line) => boolean): [Line[], Line[]] {
  return [lines.filter(test), lines.filter((line) => !test(line))];
}

/** Takes name, headline and contact lines; gives back the lines that say something else. */
export function takePerson(lines: readonly Line[], basics: Basics): Line[] {
  const read: string[] = [];
  const left: Line[] = [];
  let told = false;
  for (const line of lines) {
    const contact = told || line.bullet ? undefined : readContactLine(line.text, basics);
    const rests = contact?.left ?? [line.text];
    const short = line.text.length <= 160;
    if (
      contact &&
      short &&
      rests.every((rest) => placed(rest, contact.found, contact.named, basics))
    )
      read.push(line.raw);
    else {
      left.push(line);
      told ||= line.text.length > 90;
    }
  }
  const lost = linesNotIn(read, basics);
  if (lost.length > 0) basics.extra = { ...basics.extra, asRead: lost };
  return left;
}

function placed(
  rest: string,
  inContact: boolean,
  named: 'name' | 'place' | undefined,
  basics: Basics,
): boolean {
  if (named === 'name' || (basics.name === '' && looksLikeName(rest)))
    return put(basics, 'name', rest);
  const { location } = basics;
  if (
    location.city === '' &&
    (named === 'place' || looksLikePlace(rest) || /^remote$/i.test(rest))
  ) {
    readPlace(rest, basics);
    return true;
  }
  const headline =
    basics.name !== '' && basics.summary.length === 0 && rest.length <= 90 && !/[.!?]$/.test(rest);
  if (headline && (basics.label === '' || inContact)) return put(basics, 'label', rest);
  return inContact;
}

function put(basics: Basics, key: 'name' | 'label', text: string): boolean {
  basics[key] = basics[key] === '' ? text : basics[key];
  return true;
}
