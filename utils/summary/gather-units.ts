import { type Language, languageOrEnglish } from '../posting/words/stop-words';
import type { Entry, Resume, Statement } from '../resume/schema';
import { saysName } from './says-name';
import type { SummarySentence } from './summary';
import { type Languages, type Source, unitsOf } from './units-of';
import { writtenIn } from './written-in';

/** A sentence of the owner's that could be used, with what it needs to be weighed. */
export interface Candidate extends SummarySentence {
  /** Place in the resume: the entry's in the picked order (the profile, -1, before all), then the statement's. */
  entryAt: number;
  statementAt: number;
  /** Its place in the statement. */
  sentenceAt: number;
  /** Keys of the terms it names. */
  keys: ReadonlySet<string>;
  voice: number;
  leans: boolean;
  /** Its object is taken as known: it reads best after what brings the object in. */
  asKnown: boolean;
  /** The first words of a role that speak of their writer: what they were there. */
  tellsRole: boolean;
  /** Says the name of the entry that it tells of. */
  named: boolean;
  /** Its first words tell what its writer did: "I built …", "Built …". */
  beginsWithDeed: boolean;
  /** Says how many or how much. */
  figures: boolean;
}

/** Sentences that are used together or not at all: one, or one with those before it that it leans on. */
export type Unit = readonly Candidate[];

/**
 * The units of the profile, then of the picked entries, in the given order; terms as in a ranking in `asked`. What the
 * profile tells of an entry by name is among the entry's, too.
 */
export function gatherUnits(
  resume: Resume,
  picked: readonly string[],
  asked: Language,
): { profile: Unit[]; entries: Unit[][] } {
  const languages = { written: languageOrEnglish(writtenIn(resume)), asked };
  const taken = new Set(picked);
  const left = resume.entries.filter(({ id }) => !taken.has(id));
  const entryOf = new Map(resume.entries.map((entry) => [entry.id, entry]));
  const profile = sourcesOf('basics', -1, resume.basics.summary)
    .flatMap((source) => unitsOf(source, languages))
    .filter((unit) => !unit.some(({ text }) => left.some((entry) => tells(text, entry))));
  const entries = picked.map((id, at) => {
    const entry = entryOf.get(id);
    if (!entry) return [];
    const name = nameOf(entry);
    const told = profile.filter((unit) => unit.some(({ text }) => saysName(text, name)));
    return [...unitsOfEntry(entry, at, languages), ...told];
  });
  return { profile, entries };
}

function unitsOfEntry(entry: Entry, at: number, languages: Languages): Unit[] {
  const sources = sourcesOf(
    entry.id,
    at,
    entry.statements,
    nameOf(entry),
    roles.has(entry.section),
  );
  const units = sources.flatMap((source) => unitsOf(source, languages));
  if (captioned.has(entry.section)) return units.filter(speaksItself);
  return entry.section === 'projects' ? introduced(units) : units;
}

const roles: ReadonlySet<string> = new Set(['work', 'volunteer']);

/** Sections whose texts are captions to a name that a summary does not show: "A talk about …", "Given for …". */
const captioned: ReadonlySet<string> = new Set(['publications', 'awards', 'certificates']);
/** The least voice of a sentence that tells of its writer. */
export const ownVoice = 0.5;

const speaksItself = (unit: Unit) => unit.every(({ voice, named }) => named || voice >= ownVoice);

/** Of a project, what takes its object as known comes along with the words that say what the project is. */
function introduced(units: Unit[]): Unit[] {
  const first = units.find(([one]) => one!.statementAt === 0 && one!.sentenceAt === 0)?.[0];
  if (!first?.named) return units;
  return units.map((unit) => {
    const [one] = unit;
    return unit.length === 1 && one !== first && one!.asKnown ? [first, one!] : unit;
  });
}

const nameOf = ({ section, title, organization }: Entry) =>
  section === 'work' ? organization : title;

const sourcesOf = (
  entry: string,
  entryAt: number,
  statements: readonly Statement[],
  name = '',
  isRole = false,
): Source[] =>
  statements.map((statement, statementAt) => ({
    ...{ entry, entryAt, statementAt, statement, name },
    opensRole: isRole && statementAt === 0 && statement.form === 'paragraph',
  }));

/** A sentence of the profile that tells of a project by name stays out with the project. */
const tells = (text: string, { section, title }: Entry) =>
  (section === 'projects' || section === 'volunteer') && saysName(text, title);
