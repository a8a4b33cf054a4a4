import type { Basics } from '../../resume/schema';
import { type PartRead, toStatements } from './groups';
import { type Text, toItems, toTexts } from './items';
import { looksLikeOrganization, looksLikeRole } from './kind-words';
import type { Line } from './lines';
import { type ContactLine, readContactLine } from './read-contact';
import { looksLikePlace, readPlace } from './read-place';
import { readRoles } from './read-roles';
import { partOf } from './section-words';
import { linesNotIn } from './words-of';

const nameShape =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl|Ing)\.? (?:-?[\p{L}]{1,5}\. )?)?\p{Lu}[\p{L}'’.-]*(?: (?:de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|ibn|zu|y|e|\p{Lu}[\p{L}'’.-]*)){1,4}(?:,? (?:PhD|Ph\.D\.|MBA|MD|M\.?Sc\.?|B\.?Sc\.?))?$/u;
const eastAsianName =
  /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,3}[ \u3000][\u3040-\u30ff\u4e00-\u9fff]{1,4}|[\uac00-\ud7a3]{2,4})$/;
const rightToLeftName =
  /^(?:[\p{Script=Arabic}\p{M}]{2,}(?: [\p{Script=Arabic}\p{M}]{2,}){1,4}|[\p{Script=Hebrew}'’"״׳-]{2,}(?: [\p{Script=Hebrew}'’"״׳-]{2,}){1,4})$/u;

const looksLikeName = (text: string) =>
  (nameShape.test(text) &&
    text.length <= 60 &&
    !looksLikeRole(text) &&
    !looksLikeOrganization(text)) ||
  eastAsianName.test(text) ||
  (rightToLeftName.test(text) && text.length <= 40);

interface HeaderRead extends PartRead {
  /** What the document calls itself. */
  titles: string[];
}

/** Everything above the first heading we know: who it is, how to reach them, what they say of themselves. */
export function readHeader(lines: readonly Line[], basics: Basics, alone: boolean): HeaderRead {
  const titles = lines.filter(isTitle).map(({ raw }) => raw);
  const body = takePerson(
    lines.filter((line) => !isTitle(line)),
    basics,
  );
  return { titles, ...(alone ? readNarrative(body, basics) : readSummary(body, basics)) };
}

const isTitle = ({ text }: Line) => partOf(text) === 'title';

/** Nothing in this resume is headed as work: whatever has a heading here is. */
function readNarrative(body: readonly Line[], basics: Basics): PartRead {
  const items = toItems(body);
  const head = items.findIndex(({ is }) => is === 'head');
  const end = head < 0 ? items.length : head;
  basics.summary = toStatements(items.slice(0, end).filter((item) => item.is === 'text'));
  return readRoles('work', items.slice(end));
}

/** Sentences are the summary; other words at the top are shown and left to the owner. */
function readSummary(body: readonly Line[], basics: Basics): PartRead {
  const texts = toTexts(body);
  const says = ({ text, form }: Text) =>
    form === 'bullet' || text.length > 60 || /[.!?。！？]$/.test(text);
  basics.summary = toStatements(texts.filter(says));
  return { entries: [], unplaced: texts.filter((text) => !says(text)).flatMap(({ raw }) => raw) };
}

/** Longer lines tell something; from the first of them on, nothing is contact any more. */
const longestContact = 160;
const longestLabel = 90;

/** Takes name, headline and contact lines; gives back the lines that say something else. */
export function takePerson(lines: readonly Line[], basics: Basics): Line[] {
  const read: string[] = [];
  const left: Line[] = [];
  let told = false;
  for (const line of lines) {
    told ||= (left.at(-1)?.text.length ?? 0) > longestLabel;
    if (!told && takeLine(line, basics, left.length === 0)) read.push(line.raw);
    else left.push(line);
  }
  const lost = linesNotIn(read, basics);
  if (lost.length > 0) basics.extra = { ...basics.extra, asRead: lost };
  return left;
}

/** Names stand at the very top; contact may follow other short lines. */
function takeLine({ text, bullet }: Line, basics: Basics, top: boolean): boolean {
  if (bullet || text.length > longestContact) return false;
  const { found, left, named } = readContactLine(text, basics);
  if (!found && !top) return false;
  return left.every((rest) => takeRest(rest, basics, named) || found);
}

function takeRest(rest: string, basics: Basics, named: ContactLine['named']): boolean {
  if (basics.name === '' && (named === 'name' || looksLikeName(rest))) {
    basics.name = rest;
    return true;
  }
  if (basics.location.city === '' && (named === 'place' || looksLikePlace(rest))) {
    basics.location = readPlace(rest);
    return true;
  }
  if (basics.name === '' || basics.label !== '') return false;
  if (rest.length > longestLabel || !/\p{L}{2}/u.test(rest) || /[.!?]$/.test(rest)) return false;
  if (looksLikeOrganization(rest) && !looksLikeRole(rest)) return false;
  basics.label = rest;
  return true;
}
