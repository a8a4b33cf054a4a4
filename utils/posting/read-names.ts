import type { PageCapture } from './capture';
import { fold } from './fold';
import { phrasesIn } from './phrase-finder';
import { boardHosts, jobBoards } from './rules/job-boards';
import { employerMentions } from './rules/page-signs';
import {
  employerPhrases,
  genderMarks,
  generalHeadings,
  titlePatterns,
  titlePrefixes,
  titleSuffixes,
} from './rules/title-patterns';
import { stopWordsOf } from './words/stop-words';

export interface Names {
  title: string;
  organization: string;
  /** Both were found in two places that do not copy from each other. */
  agreed: boolean;
}

const boards = new Set(phrasesIn(jobBoards));
const general = new Set(phrasesIn(generalHeadings));

const isJobBoard = (name: string) => boards.has(fold(name));
const isGeneral = (text: string) => general.has(fold(text));

/** A job's name without what pages put around it. */
export const cleanTitle = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(genderMarks, ' ')
    .trim()
    .replace(titlePrefixes, '')
    .replace(titleSuffixes, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/(?<![\s|–—:,-])[\s|–—:,-]+$/, '')
    .trim();

/** An employer's name without the payroll codes that some systems write before it, and never a job board's. */
export function cleanOrganization(name: string): string {
  const clean = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[A-Z]{0,4}\d{3,}[A-Z]*)\s*[-_ ]\s*/, '')
    .replace(/ ?[([]\d{3,}[)\]]$/, '');
  return isJobBoard(clean) ? '' : clean;
}

/** Job and employer by what a page says of itself, without structured data: title, sharing title, headings, address. */
export function readNames(capture: PageCapture, known = ''): Names {
  const shown = [capture.documentTitle, capture.sharedTitle].filter(Boolean);
  const employers = employersOf(capture);
  const spoken = shown.map(matchPattern).find(Boolean);
  const heading = headingIn(capture.headings, shown, employers);
  const title = known || heading || spoken?.title || partOf(shown, capture.headings, employers);
  const beside = restOf(shown, title, capture);
  const organization =
    employers.find((name) => fold(name) !== fold(title)) ||
    cleanOrganization(spoken?.organization ?? '') ||
    beside ||
    mentionedIn(capture.mainText);
  return {
    title: cleanTitle(title),
    organization,
    agreed: isAgreed(title, capture) && isNamed(organization, capture, [...employers, beside]),
  };
}

function matchPattern(shown: string): { title: string; organization: string } | undefined {
  for (const pattern of titlePatterns) {
    const groups = pattern.exec(shown)?.groups;
    if (groups?.title && groups.organization && !isGeneral(groups.title))
      return { title: groups.title, organization: groups.organization };
  }
  return undefined;
}

/** Names that can only be the employer's, surest first. */
function employersOf(capture: PageCapture): string[] {
  const { siteName, url, documentTitle, sharedTitle, headings } = capture;
  const phrases = [documentTitle, sharedTitle, siteName, ...headings.slice(0, 5)]
    .flatMap(partsOf)
    .flatMap((part) =>
      employerPhrases.flatMap((pattern) => pattern.exec(part)?.groups?.organization ?? []),
    );
  const isPhrase = employerPhrases.some((pattern) => pattern.test(siteName));
  return [...(isPhrase ? [] : [siteName]), ...phrases, employerInUrl(url)]
    .map(cleanOrganization)
    .filter(Boolean);
}

function employerInUrl(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname } = new URL(url);
  const board = boardHosts.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  if (!board) return '';
  const [host, at] = board;
  const slug =
    at === 'subdomain'
      ? hostname.slice(0, -host.length - 1).split('.')[0]
      : pathname.split('/')[at + 1];
  return nameOfSlug(slug ?? '');
}

const nameOfSlug = (slug: string) =>
  slug
    .split(/[-_ ]+|%20/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');

const partsOf = (shown: string): string[] =>
  shown
    .split(/(?<!\s)\s+[–—-]\s+|(?:(?<!\s)\s+)?[|·•]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

const inWords = (text: string) => ` ${fold(text)} `;

/** A heading that the page's own title repeats is the job's name, unless it is the employer's. */
function headingIn(
  headings: readonly string[],
  shown: readonly string[],
  employers: readonly string[],
): string {
  const told = shown.map((text) => inWords(cleanTitle(text)));
  const said = (heading: string) =>
    told.some((text) => text.includes(inWords(cleanTitle(heading))));
  return usableHeadings(headings, employers).find(said) ?? '';
}

const usableHeadings = (headings: readonly string[], employers: readonly string[]): string[] => {
  const known = new Set(employers.map(fold));
  return headings
    .slice(0, 12)
    .filter(
      (one) =>
        one.length <= 150 &&
        fold(cleanTitle(one)) !== '' &&
        !isGeneral(one) &&
        !known.has(fold(one)),
    );
};

/** A part of the page's title; where that says only "Job description" and the like, the first heading. */
function partOf(
  shown: readonly string[],
  headings: readonly string[],
  employers: readonly string[],
): string {
  const parts = shown.flatMap(partsOf);
  const [first] = usableHeadings(headings, employers);
  if (first && parts.some((part) => isGeneral(part))) return first;
  const known = new Set(employers.map(fold));
  return (
    parts
      .map(cleanTitle)
      .find((part) => part && !isGeneral(part) && !isJobBoard(part) && !known.has(fold(part))) ?? ''
  );
}

/** Words that lead from a job's name to its employer's. */
const toEmployer = /^(?:at|bei|chez|hos|bij|en|@|with|by)\s+/i;

/** A text leaves the legal form out. */
const withoutForm = (name: string) =>
  name.replace(
    /[,.]? (?:GmbH|AG|SE|KG|e\.V\.|Inc|LLC|Ltd|Limited|PLC|Corp|SA|S\.A\.|SAS|SARL|SL|S\.L\.|NV|BV|B\.V\.|AB|AS|Oy|Pty)\.?$/i,
    '',
  );

/** What the page's title says beside the job: the employer, if the text knows that name too. */
function restOf(shown: readonly string[], title: string, { mainText, site }: PageCapture): string {
  const name = cleanTitle(title);
  const text = inWords(`${mainText} ${site?.description ?? ''}`);
  const others = shown
    .map((one) => (name ? one.replace(genderMarks, '').replace(name, ' | ') : one))
    .flatMap(partsOf)
    .map((part) =>
      cleanOrganization(
        part.replace(/^[-–—,:\s]+|(?<![-–—,:\s])[-–—,:\s]+$/g, '').replace(toEmployer, ''),
      ),
    )
    .filter((part) => fold(part) !== '' && !isGeneral(part))
    .filter(
      (part) => !inWords(name).includes(inWords(part)) && !inWords(part).includes(inWords(name)),
    );
  return others.find((part) => text.includes(inWords(withoutForm(part)))) ?? '';
}

/** Fewer mentions than this may be of a product, a customer or a place. */
const fewestMentions = 3;

/** The name that the text's own sentences give most often. */
function mentionedIn(text: string): string {
  const counts = new Map<string, number>();
  for (const pattern of employerMentions)
    for (const [, name] of text.slice(0, 30_000).matchAll(pattern))
      if (isName(name!)) counts.set(name!, (counts.get(name!) ?? 0) + text.split(name!).length - 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= fewestMentions ? cleanOrganization(best[0]) : '';
}

/** A sentence begins with a capital too: small words and the words of headings are no names. */
const isName = (name: string) =>
  !isGeneral(name) &&
  !stopWordsOf('en').has(fold(name).split(' ', 1)[0]!) &&
  !/^(?:our|the|this|role|position|team|job|us|you|we|similar|related|more|new)(?: |$)/i.test(name);

function isAgreed(title: string, { headings, documentTitle, sharedTitle }: PageCapture): boolean {
  const name = fold(cleanTitle(title));
  return (
    name !== '' &&
    headings.some((heading) => fold(cleanTitle(heading)) === name) &&
    [documentTitle, sharedTitle].some((shown) => inWords(cleanTitle(shown)).includes(` ${name} `))
  );
}

function isNamed(
  organization: string,
  capture: PageCapture,
  employers: readonly string[],
): boolean {
  const name = fold(withoutForm(organization));
  const text = inWords(`${capture.mainText} ${capture.site?.description ?? ''}`);
  return (
    name !== '' &&
    employers.some((one) => fold(withoutForm(one)) === name) &&
    text.includes(` ${name} `)
  );
}
