import type { PageCapture } from './capture';
import { fold } from './fold';
import { phrasesIn } from './phrase-finder';
import { boardHosts, jobBoards } from './rules/job-boards';
import {
  employerPhrases,
  genderMarks,
  generalHeadings,
  titlePatterns,
  titlePrefixes,
  titleSuffixes,
} from './rules/title-patterns';

export interface Names {
  title: string;
  organization: string;
  /** Both were found in two places that do not copy from each other. */
  agreed: boolean;
}

const boards = new Set(phrasesIn(jobBoards));
const general = new Set(phrasesIn(generalHeadings));

export const isJobBoard = (name: string) => boards.has(fold(name));
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
    .replace(/[\s|–—:,-]+$/, '')
    .trim();

/** An employer's name without the payroll codes that some systems write before it, and never a job board's. */
export function cleanOrganization(name: string): string {
  const clean = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[A-Z]{0,4}\d{3,}[A-Z]*)\s*[-_ ]\s*/, '')
    .replace(/\s*[([]\d{3,}[)\]]$/, '');
  return isJobBoard(clean) ? '' : clean;
}

/** Job and employer by what a page says of itself, without structured data: title, sharing title, headings, address. */
export function readNames(capture: PageCapture): Names {
  const shown = [capture.documentTitle, capture.sharedTitle].filter(Boolean);
  const employers = employersOf(capture);
  const spoken = shown.map(matchPattern).find(Boolean);
  const title =
    headingIn(capture.headings, shown, employers) || spoken?.title || partOf(shown, employers);
  const organization =
    employers.find((name) => fold(name) !== fold(title)) ||
    cleanOrganization(spoken?.organization ?? '') ||
    restOf(shown, title, capture);
  return {
    title: cleanTitle(title),
    organization,
    agreed: isAgreed(title, capture) && isNamed(organization, capture, employers),
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
function employersOf({ siteName, url, documentTitle, sharedTitle }: PageCapture): string[] {
  const phrases = [documentTitle, sharedTitle, siteName]
    .flatMap(partsOf)
    .flatMap((part) =>
      employerPhrases.flatMap((pattern) => pattern.exec(part)?.groups?.organization ?? []),
    );
  return [siteName, ...phrases, employerInUrl(url)].map(cleanOrganization).filter(Boolean);
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
  return nameOfSlug(decodeURIComponent(slug ?? ''));
}

const nameOfSlug = (slug: string) =>
  slug
    .split(/[-_ ]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');

const partsOf = (shown: string): string[] =>
  shown
    .split(/\s+[|–—·•-]\s+|\s*[|·•]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A heading that the page's own title repeats is the job's name, unless it is the employer's. */
function headingIn(
  headings: readonly string[],
  shown: readonly string[],
  employers: string[],
): string {
  const known = new Set(employers.map(fold));
  const told = shown.map((text) => ` ${fold(text)} `);
  const usable = headings
    .slice(0, 12)
    .filter(
      (one) => one.length <= 150 && !isGeneral(one) && !known.has(fold(one)) && fold(one) !== '',
    );
  const said = (heading: string) =>
    told.some((text) => text.includes(` ${fold(cleanTitle(heading))} `));
  return usable.find((heading) => fold(cleanTitle(heading)) !== '' && said(heading)) ?? '';
}

function partOf(shown: readonly string[], employers: string[]): string {
  const known = new Set(employers.map(fold));
  const parts = shown.flatMap(partsOf).map(cleanTitle);
  return (
    parts.find((part) => part && !isGeneral(part) && !isJobBoard(part) && !known.has(fold(part))) ??
    ''
  );
}

/** What the page's title says beside the job: the employer, if the text knows that name too. */
function restOf(shown: readonly string[], title: string, { mainText }: PageCapture): string {
  const text = ` ${fold(mainText)} `;
  const parts = shown.flatMap(partsOf).map(cleanOrganization);
  const others = parts.filter(
    (part) =>
      part &&
      !isGeneral(part) &&
      !fold(title).includes(fold(part)) &&
      !fold(part).includes(fold(title)),
  );
  return others.find((part) => text.includes(` ${fold(part)} `)) ?? '';
}

function isAgreed(title: string, { headings, documentTitle, sharedTitle }: PageCapture): boolean {
  const name = fold(cleanTitle(title));
  return (
    name !== '' &&
    headings.some((heading) => fold(cleanTitle(heading)) === name) &&
    [documentTitle, sharedTitle].some((shown) => ` ${fold(shown)} `.includes(` ${name} `))
  );
}

function isNamed(organization: string, { mainText }: PageCapture, employers: string[]): boolean {
  const name = fold(organization);
  const places = [
    employers.some((one) => fold(one) === name),
    ` ${fold(mainText)} `.includes(` ${name} `),
  ];
  return name !== '' && places.every(Boolean);
}
