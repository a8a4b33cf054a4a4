import type { Result } from '../../result';
import { readRichText } from '../html/html-statements';
import type { FormatRead, ImportFailure } from '../import';
import { plainDate } from '../other/dates';
import { said } from '../other/objects';
import { readAsJsonResume } from '../other/read-as-json-resume';
import type { Tree } from './tree';
import { first, nodes, textAt } from './walk';

const date = (tree: Tree | undefined, ...path: string[]) =>
  plainDate(textAt(tree, ...path, 'formatteddatetime'));

function told(text: string) {
  const { text: summary, bullets: highlights } = readRichText(text);
  return { summary, highlights };
}

/** Communication of a kind, as HR-XML keeps it: by mail, by telephone. */
const reached = (person: Tree, channel: RegExp) =>
  nodes(person, 'communication').filter((one) => channel.test(textAt(one, 'channelcode')));

/** Europass's newer CV. */
export function readCandidate(candidate: Tree): Result<FormatRead, ImportFailure> {
  const person = first(candidate, 'candidateperson') ?? '';
  const address = first(person, 'address') ?? '';
  const [mail] = reached(person, /email/i);
  const [phone] = reached(person, /telephone|mobile/i);
  return readAsJsonResume('europass', {
    basics: said({
      givenName: textAt(person, 'personname', 'givenname'),
      familyName: textAt(person, 'personname', 'familyname'),
      email: textAt(mail, 'uri'),
      phone: [textAt(phone, 'countrydialing'), textAt(phone, 'dialnumber')]
        .filter(Boolean)
        .join(' '),
      url: textAt(reached(person, /web/i)[0], 'uri'),
      location: said({
        address: textAt(address, 'addressline'),
        city: textAt(address, 'cityname'),
        postalCode: textAt(address, 'postalcode'),
        countryCode: textAt(address, 'countrycode').toUpperCase(),
      }),
    }),
    work: nodes(candidate, 'positionhistory')
      .map((job) =>
        said({
          position: textAt(job, 'positiontitle'),
          ...periodOf(job),
          ...told(textAt(job, 'description')),
        }),
      )
      .map((job, at) => ({
        ...job,
        name: textAt(nodes(candidate, 'employerhistory')[at], 'organizationname'),
      })),
    education: nodes(candidate, 'educationorganizationattendance').map((study) =>
      said({
        institution: textAt(study, 'organizationname'),
        studyType: textAt(study, 'educationdegree', 'degreename'),
        location: textAt(study, 'cityname'),
        ...periodOf(study),
        ...told(textAt(study, 'educationdegree', 'occupationalskillscovered')),
      }),
    ),
    languages: nodes(candidate, 'personcompetency')
      .filter((one) => /language/i.test(textAt(one, 'taxonomyid')))
      .map((one) =>
        said({ language: textAt(one, 'competencyid'), fluency: textAt(one, 'scoretext') }),
      ),
    skills: nodes(candidate, 'personcompetency')
      .filter((one) => !/language/i.test(textAt(one, 'taxonomyid')))
      .map((one) => said({ name: textAt(one, 'competencyname') || textAt(one, 'competencyid') })),
  });
}

const periodOf = (tree: Tree) => ({
  startDate: date(tree, 'startdate'),
  endDate: textAt(tree, 'currentindicator') === 'true' ? '' : date(tree, 'enddate'),
});
