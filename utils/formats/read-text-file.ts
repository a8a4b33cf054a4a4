import { fail, type Result } from '../result';
import type { FormatRead, ImportFailure } from './import';
import { readJsonResume } from './json-resume';
import { cleanJson, deepest } from './json-resume/clean-json';
import { parseJson } from './json-resume/parse-json';
import { readJsonObject } from './json-resume/read-json-resume';
import { linkedinNameOf } from './linkedin/linkedin-files';
import { looksLikeMarkdown, readMarkdown } from './markdown';
import { otherFormat } from './other-format';
import { readPlainText } from './plain-text';
import { isReactiveResume, readReactiveResume } from './reactive-resume/read-reactive-resume';

type Read = Result<FormatRead, ImportFailure>;

interface TextFormat {
  fits: (name: string, text: string) => boolean;
  read: (text: string, name: string) => Read | Promise<Read>;
}

const looksLikeJson = (name: string, text: string) =>
  /\.json$/i.test(name) || /^\uFEFF?\s*(\{|\[\s*[{\]"])/.test(text);
const looksLikeYaml = (name: string, text: string) =>
  /\.ya?ml$/i.test(name) || /^(?:cv|basics):[ \t]*$/m.test(text.slice(0, 5_000));
const looksLikeXml = (_: string, text: string) =>
  /^\uFEFF?\s*<(?:\?xml|\w*:?(?:SkillsPassport|learnerinfo|Candidate|Europass)\b)/i.test(text);
const looksLikeHtml = (_: string, text: string) =>
  /^\uFEFF?\s*<(?:!doctype html|!--|[a-z][a-z\d]*(?:\s[^<>]*)?>)/i.test(text.slice(0, 2_000)) &&
  /<(?:!doctype|\/[a-z])|<p[\s>]/i.test(text);
/** The first line of a file of LinkedIn's export. */
const looksLikeLinkedin = (_: string, text: string) =>
  linkedinNameOf(
    text
      .slice(0, 400)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)[0]!
      .split(','),
  ) !== undefined && text.slice(0, 400).split(/\r?\n/, 1)[0]!.includes(',');

/** The first that fits reads the file. */
const formats: readonly TextFormat[] = [
  {
    fits: (_, text) => otherFormat(text) !== undefined,
    read: (text) => fail({ why: 'other-format', format: otherFormat(text)! }),
  },
  { fits: looksLikeJson, read: readJson },
  {
    fits: looksLikeXml,
    read: async (text) => (await import('./europass/read-europass')).readEuropassXml(text),
  },
  { fits: looksLikeHtml, read: async (text) => (await import('./html/read-html')).readHtml(text) },
  {
    fits: looksLikeLinkedin,
    read: async (text, name) =>
      (await import('./linkedin/read-linkedin')).readLinkedin([{ name, text }]),
  },
  { fits: looksLikeYaml, read: readYaml },
  { fits: looksLikeMarkdown, read: readMarkdown },
];

/** A resume from a file of text, in whichever format its content shows. */
export async function readTextFile(name: string, text: string): Promise<Read> {
  const format = formats.find(({ fits }) => fits(name, text));
  return format ? format.read(text, name) : readPlainText(text);
}

async function readJson(text: string): Promise<Read> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value, tooDeep } = cleanJson(parsed.value.value);
  if (tooDeep) return fail({ why: 'too-deep', deepest });
  if (isReactiveResume(value)) return readReactiveResume(value);
  const { isEuropass, readEuropass } = await import('./europass/read-europass');
  return isEuropass(value) ? readEuropass(value) : readJsonResume(text);
}

/** RenderCV's, or JSON Resume written as YAML. */
async function readYaml(text: string): Promise<Read> {
  const { parseYaml } = await import('./yaml');
  const parsed = await parseYaml(text);
  if (!parsed.ok) return parsed;
  const { value, tooDeep } = cleanJson(parsed.value);
  if (tooDeep) return fail({ why: 'too-deep', deepest });
  const { readRendercv } = await import('./rendercv/read-rendercv');
  const read = readRendercv(value);
  return read.ok ? read : readJsonObject(value);
}
