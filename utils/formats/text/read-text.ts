import { newResume } from '../../resume/new-resume';
import type { Basics, Entry, Resume } from '../../resume/schema';
import type { ImportWarning } from '../import';
import { type PartRead, toStatements } from './groups';
import { toItems, toTexts } from './items';
import { type Line, toLines } from './lines';
import { readHeader, takePerson } from './read-header';
import { readEducation, readHonours, readProjects } from './read-lists';
import { readRoles } from './read-roles';
import { readLanguages, readNames, readSkills } from './read-skills';
import { splitParts, type TextPart } from './split-parts';
import { linesNotIn } from './words-of';

interface TextRead {
  resume: Resume;
  warnings: ImportWarning[];
  unplaced: string[];
}

/** A resume from lines of text. Every word of them is in the resume or in `unplaced`. */
export function readText(text: string, plain: (line: string) => string = (line) => line): TextRead {
  const lines = toLines(text).map((line) => ({
    ...line,
    text: plain(line.text),
    raw: plain(line.raw),
  }));
  const resume = newResume();
  const [header, ...parts] = splitParts(lines);
  const top = readHeader(header!.lines, resume.basics, !parts.some(({ part }) => part === 'work'));
  const read = parts.map((part) => readPart(part, resume.basics));
  resume.entries = tied([top, ...read].flatMap(({ entries }) => entries));
  const headings = [...top.titles, ...parts.map(({ heading }) => heading)];
  const kept = linesNotIn(headings, resume);
  if (kept.length > 0) resume.extra = { meta: { asRead: kept } };
  const unplaced = new Set([top, ...read].flatMap((part) => part.unplaced));
  const others = lines.filter(({ raw }) => !unplaced.has(raw)).map((line) => line.text);
  for (const line of linesNotIn(others, [resume, ...unplaced])) unplaced.add(line);
  return { resume, warnings: backwards(resume.entries), unplaced: [...unplaced] };
}

function readPart({ part, heading, lines }: TextPart, basics: Basics): PartRead {
  switch (part) {
    case 'summary':
      basics.summary = [...basics.summary, ...readSummary(lines)];
      return { entries: [], unplaced: [] };
    case 'contact':
      return { entries: [], unplaced: takePerson(lines, basics).map(({ raw }) => raw) };
    case 'work':
    case 'volunteer':
      return readRoles(part, toItems(lines));
    case 'projects':
      return readProjects(toItems(lines));
    case 'education':
      return readEducation(toItems(lines));
    case 'skills':
      return readSkills(lines, heading);
    case 'languages':
      return readLanguages(lines);
    case 'interests':
    case 'references':
      return readNames(part, lines);
    case 'certificates':
    case 'awards':
    case 'publications':
      return readHonours(part, toItems(lines));
    default:
      return { entries: [], unplaced: [heading, ...lines.map(({ raw }) => raw)] };
  }
}

const readSummary = (lines: readonly Line[]) => toStatements(toTexts(lines));

/** A project told under its employer's name elsewhere is tied to that role when there is only one. */
function tied(entries: Entry[]): Entry[] {
  const roles = entries.filter(
    ({ section, organization }) => section === 'work' && organization !== '',
  );
  return entries.map((entry) => {
    if (entry.section !== 'projects' || entry.partOf !== undefined) return entry;
    const same = roles.filter(({ organization }) => organization === entry.organization);
    return same.length === 1 ? { ...entry, partOf: same[0]!.id } : entry;
  });
}

function backwards(entries: readonly Entry[]): ImportWarning[] {
  return entries
    .filter(({ start, end }) => start && end && end < start.slice(0, end.length))
    .map(({ section, id }) => ({
      is: 'end-before-start',
      section,
      index: entries
        .filter((entry) => entry.section === section)
        .findIndex((entry) => entry.id === id),
    }));
}
