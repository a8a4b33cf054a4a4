import { fail, type Result } from '../../result';
import type { FormatRead, ImportFailure } from '../import';
import { type JsonObject, said } from '../other/objects';
import { readAsJsonResume } from '../other/read-as-json-resume';
import { linkedinBasics } from './linkedin-basics';
import { linkedinFiles, linkedinName, linkedinNameOf, type Row } from './linkedin-files';

export interface TextFile {
  name: string;
  text: string;
}

/** LinkedIn's data export: those of its files that are about the owner, or a single one of them. */
export async function readLinkedin(
  files: readonly TextFile[],
): Promise<Result<FormatRead, ImportFailure>> {
  const { default: papa } = await import('papaparse');
  const tables = new Map<string, Row[]>();
  for (const { name, text } of files) {
    const { data, meta } = papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: 'greedy',
      transformHeader: (heading) => heading.trim(),
    });
    const known = linkedinName(name) ?? linkedinNameOf(meta.fields ?? []);
    if (known) tables.set(known, [...(tables.get(known) ?? []), ...data.filter(saysSomething)]);
  }
  if (tables.size === 0) return fail({ why: 'not-a-resume' });
  const read = readAsJsonResume('linkedin', resumeOf(tables), unplacedOf(tables));
  const source = files.map(({ name, text }) => `${name}\n${text.trim()}`).join('\n\n');
  return read.ok ? { ok: true, value: { ...read.value, source } } : read;
}

const saysSomething = (row: Row) =>
  Object.values(row).some((text) => typeof text === 'string' && text.trim() !== '');

type Tables = ReadonlyMap<string, readonly Row[]>;

function resumeOf(tables: Tables): JsonObject {
  const resume: Record<string, JsonObject[]> = {};
  for (const [name, rows] of tables) {
    const { section, item } = linkedinFiles[name]!;
    if (section && item)
      resume[section] = [...(resume[section] ?? []), ...rows.map(item).map(said)];
  }
  withCourses(resume, tables.get('courses') ?? []);
  return { ...resume, basics: linkedinBasics((name) => tables.get(name) ?? []) };
}

/** Courses name no school: with a single one they are its own, else they are studies by themselves. */
function withCourses(resume: Record<string, JsonObject[]>, rows: readonly Row[]) {
  const courses = rows.map(
    ({ Name = '', Number: number = '' }) => `${Name.trim()}${number && ` (${number.trim()})`}`,
  );
  const schools = resume.education ?? [];
  if (courses.length === 0) return;
  if (schools.length === 1) schools[0]!.courses = courses;
  else resume.certificates = [...(resume.certificates ?? []), ...courses.map((name) => ({ name }))];
}

/** The person's own answers to questions of applications. */
const unplacedOf = (tables: Tables): string[] =>
  ['job applicant saved answers', 'job applicant saved screening question responses']
    .flatMap((name) => tables.get(name) ?? [])
    .map(({ Question = '', Answer = '' }) => `${Question.trim()} ${Answer.trim()}`.trim());
