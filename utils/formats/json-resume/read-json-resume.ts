import { fail, ok, type Result } from '../../result';
import { newId } from '../../resume/new-id';
import { Resume } from '../../resume/schema';
import { type FormatRead, type ImportFailure, type ImportWarning, mostCharacters } from '../import';
import { BespokeMeta } from './bespoke-meta';
import { cleanJson, deepest } from './clean-json';
import { asRead, schemaUrl, sectionNames } from './keys';
import { isObject, type JsonObject } from './members';
import { parseJson } from './parse-json';
import { readBasics } from './read-basics';
import { readSections } from './read-sections';

/** A JSON Resume of any version, read as leniently as real files need; no text of it is lost. */
export function readJsonResume(text: string): Result<FormatRead, ImportFailure> {
  if (text.length > mostCharacters) return fail({ why: 'too-large', most: mostCharacters });
  if (text.trim() === '') return fail({ why: 'empty' });
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { mendedLine } = parsed.value;
  const read = readJsonObject(parsed.value.value);
  if (read.ok && mendedLine !== undefined)
    read.value.warnings.unshift({ is: 'mended-json', line: mendedLine });
  return read;
}

/** The same of a value that was parsed already, or put together from another format. */
export function readJsonObject(parsed: unknown): Result<FormatRead, ImportFailure> {
  const { value, dropped, tooDeep } = cleanJson(parsed);
  if (tooDeep) return fail({ why: 'too-deep', deepest });
  if (!isObject(value) || !looksLikeResume(value)) return fail({ why: 'not-a-resume' });
  const { resume, warnings } = readObject(value);
  const before: ImportWarning[] = dropped.map((key) => ({ is: 'dropped-key', key }));
  return ok({ format: 'json-resume', resume, warnings: [...before, ...warnings], unplaced: [] });
}

/** Lists of references or skills stand in other files too. */
const telling = ['work', 'education', 'volunteer', 'projects', 'publications'] as const;

const looksLikeResume = (file: JsonObject) =>
  isObject(file.basics) ||
  (isObject(file.meta) && isObject(file.meta.bespoke)) ||
  telling.some((section) => sectionNames[section].some((name) => holdsItems(file[name])));

const holdsItems = (value: unknown) =>
  isObject(value) || (Array.isArray(value) && value.some(isObject));

function readObject({ $schema, basics, meta, ...file }: JsonObject) {
  const { bespoke, ...metaRead } = readMeta(meta);
  const people = readBasics(basics, bespoke);
  const listed = readSections(file, bespoke.entries ?? []);
  const extra = {
    ...(typeof $schema === 'string' && $schema !== schemaUrl && { $schema }),
    ...(basics !== undefined && !isObject(basics) && { [asRead('basics')]: basics }),
    ...metaRead.extra,
    ...listed.rest,
  };
  const { id = newId(), label, language, revision, updatedAt, archived } = bespoke;
  const said = { id, label, language, revision, updatedAt, archived };
  const resume = Resume.parse({ ...said, basics: people.basics, entries: listed.entries, extra });
  return { resume, warnings: [...metaRead.warnings, ...people.warnings, ...listed.warnings] };
}

interface ReadMeta {
  bespoke: Partial<BespokeMeta>;
  extra: JsonObject;
  warnings: ImportWarning[];
}

/** Our own part of `meta`, when it is there and whole; all the rest is kept. */
function readMeta(meta: unknown): ReadMeta {
  if (meta === undefined || meta === null) return { bespoke: {}, extra: {}, warnings: [] };
  if (!isObject(meta)) return { bespoke: {}, extra: { [asRead('meta')]: meta }, warnings: [] };
  const { bespoke, ...others } = meta;
  const known = BespokeMeta.safeParse(bespoke ?? { version: 1 });
  const kept = known.success ? others : { ...others, [asRead('bespoke')]: bespoke };
  return {
    bespoke: known.success ? known.data : {},
    extra: Object.keys(kept).length > 0 ? { meta: kept } : {},
    warnings: known.success ? [] : [{ is: 'odd-value', section: 'meta', index: 0, key: 'bespoke' }],
  };
}
