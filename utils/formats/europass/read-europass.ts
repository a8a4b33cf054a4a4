import { fail, type Result } from '../../result';
import { readRichText } from '../html/html-statements';
import { parseHtml } from '../html/parse-html';
import type { FormatRead, ImportFailure } from '../import';
import { isObject, type JsonObject, said, textIn } from '../other/objects';
import { readAsJsonResume } from '../other/read-as-json-resume';
import { readCandidate } from './read-candidate';
import { type Tree, toTree } from './tree';
import { first, nodes, textAt } from './walk';

/** Whether an object is the JSON twin of Europass's older XML. */
export const isEuropass = (file: unknown): file is JsonObject =>
  isObject(file) && (isObject(file.SkillsPassport) || isObject(file.LearnerInfo));

/** A Europass CV in JSON. */
export const readEuropass = (file: JsonObject): Result<FormatRead, ImportFailure> =>
  readLearner(lowered(file));

/** A Europass CV in XML: the older one, or the newer one that is built on HR-XML. */
export function readEuropassXml(text: string): Result<FormatRead, ImportFailure> {
  const tree = toTree(parseHtml(text));
  const candidate = first(tree, 'candidate');
  if (candidate) return readCandidate(candidate);
  return first(tree, 'learnerinfo') === undefined
    ? fail({ why: 'other-format', format: 'xml' })
    : readLearner(tree);
}

/** Keys in lower case, as XML's elements are read here. */
function lowered(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(lowered) as Tree;
  if (!isObject(value)) return textIn(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.toLowerCase(), lowered(one)]),
  );
}

/** `{year, month, day}`, in XML attributes such as `--03`. */
function dateOf(tree: Tree | undefined): string {
  const parts = ['year', 'month', 'day'].map((key) => textAt(tree, key).replace(/\D/g, ''));
  const end = parts.indexOf('');
  return parts
    .slice(0, end < 0 ? 3 : end)
    .map((part, at) => part.padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

function period(tree: Tree) {
  const [span = ''] = nodes(tree, 'period');
  return { startDate: dateOf(first(span, 'from')), endDate: dateOf(first(span, 'to')) };
}

function told(tree: Tree, key: string) {
  const { text, bullets } = readRichText(textAt(tree, key));
  return { summary: text, highlights: bullets };
}

const labelOf = (tree: Tree, key: string) => textAt(tree, key, 'label') || textAt(tree, key);

function placeOf(tree: Tree | undefined): string {
  const contact = first(tree ?? '', 'address') ?? '';
  return [textAt(contact, 'municipality'), labelOf(contact, 'country')].filter(Boolean).join(', ');
}

function readLearner(tree: Tree): Result<FormatRead, ImportFailure> {
  const learner = first(tree, 'learnerinfo') ?? '';
  const person = first(learner, 'identification') ?? '';
  const name = first(person, 'personname') ?? '';
  const contact = first(person, 'contactinfo') ?? '';
  const address = first(contact, 'address') ?? '';
  const headline = first(learner, 'headline') ?? '';
  return readAsJsonResume('europass', {
    basics: said({
      givenName: textAt(name, 'firstname'),
      familyName: textAt(name, 'surname'),
      label: labelOf(headline, 'description'),
      email: textAt(contact, 'email', 'contact'),
      phone: textAt(contact, 'telephone', 'contact'),
      url: textAt(contact, 'website', 'contact'),
      location: said({
        address: textAt(address, 'addressline'),
        postalCode: textAt(address, 'postalcode'),
        city: textAt(address, 'municipality'),
        countryCode: textAt(address, 'country', 'code'),
      }),
    }),
    work: nodes(learner, 'workexperience').map((job) =>
      said({
        position: labelOf(job, 'position'),
        name: textAt(job, 'employer', 'name'),
        location: placeOf(first(job, 'employer')),
        ...period(job),
        ...told(job, 'activities'),
      }),
    ),
    education: nodes(learner, 'education').map((study) =>
      said({
        studyType: textAt(study, 'title'),
        institution: textAt(study, 'organisation', 'name'),
        location: placeOf(first(study, 'organisation')),
        ...period(study),
        ...told(study, 'activities'),
      }),
    ),
    languages: ['mothertongue', 'foreignlanguage'].flatMap((kind) =>
      nodes(learner, kind).map((language) =>
        said({
          language: labelOf(language, 'description'),
          fluency:
            kind === 'mothertongue'
              ? 'native'
              : textAt(language, 'proficiencylevel', 'spokeninteraction'),
        }),
      ),
    ),
    skills: ['communication', 'organisational', 'jobrelated', 'computer', 'other'].flatMap((kind) =>
      nodes(learner, kind).map((skill) => {
        const { text, bullets } = readRichText(textAt(skill, 'description'));
        return said({ name: kind, summary: text, keywords: bullets });
      }),
    ),
  });
}
