import type { JobPostingData, PageCapture } from './capture';
import { cleanText } from './clean-text';
import { cutLines } from './cut-lines';
import { detectLanguage } from './detect-language';
import { fold } from './fold';
import { postingId } from './posting-id';
import { cleanOrganization, cleanTitle, type Names, readNames } from './read-names';
import { goneSigns, listSigns } from './rules/page-signs';
import type { Posting } from './schema';

export { readPostingText } from './read-posting-text';

/** A description shorter than this, in Latin letters, leaves out what the page says elsewhere. */
const wholeDescription = 300;
/** Under this, in Latin letters, there is nothing to rank against. */
const shortestText = 120;

interface Reading {
  captured: Posting['captured'];
  title: string;
  organization: string;
  location: string;
  text: string;
  /** Title and employer come from a source that means to name them, or from two that agree. */
  isSure: boolean;
}

/**
 * A page as a posting: structured data before the site's markup before the main text, each helping out where the
 * one before it is silent. `now` is ISO 8601. A page that is no posting comes back with quality `none`.
 */
export function readPosting(capture: PageCapture, now: string): Posting {
  const reading = readingOf(capture);
  const text = cleanText(isWall(reading.text) ? breakWall(reading.text) : reading.text);
  const language = detectLanguage(text, capture.language);
  const lines = cutLines(text, language);
  const { title, organization, location, captured } = reading;
  return {
    id: postingId({ url: capture.url, title, organization, text }),
    url: capture.url,
    title,
    organization,
    location,
    language,
    captured,
    quality: isListed(capture, captured) ? 'none' : qualityOf({ ...reading, text }, lines),
    text,
    lines,
    applyUrl: capture.applyUrl,
    readAt: now,
  };
}

function readingOf(capture: PageCapture): Reading {
  const structured = ownPosting(capture);
  const names = readNames(capture, structured?.title || capture.site?.title);
  if (structured?.title) return fromData('json-ld', structured, names, capture);
  if (capture.site?.title) return fromData('site', capture.site, names, capture);
  return {
    captured: 'main-text',
    title: names.title,
    organization: names.organization || cleanOrganization(structured?.organization ?? ''),
    location: structured?.location ?? '',
    text: longest(capture.mainText, structured?.description),
    isSure: names.agreed,
  };
}

function fromData(
  captured: 'json-ld' | 'site',
  data: JobPostingData,
  names: Names,
  capture: PageCapture,
): Reading {
  const organization = cleanOrganization(data.organization);
  return {
    ...textFor(captured, data.description, capture),
    title: cleanTitle(data.title),
    organization: organization || names.organization,
    location: data.location || (capture.site?.location ?? ''),
    isSure: organization !== '' || names.agreed,
  };
}

/** The source's own description, unless it is short, or has lost its lines and the page still shows them. */
function textFor(
  captured: 'json-ld' | 'site',
  own: string,
  { site, mainText }: PageCapture,
): Pick<Reading, 'captured' | 'text'> {
  const fromSite = site?.description ?? '';
  if (said(own) < wholeDescription)
    return { captured: 'main-text', text: longest(own, fromSite, mainText) };
  const keepsMost = (text: string) => !isWall(text) && text.length > own.length * 0.6;
  if (!isWall(own) || captured === 'site') return { captured, text: own };
  if (keepsMost(fromSite)) return { captured: 'site', text: fromSite };
  return keepsMost(mainText) ? { captured: 'main-text', text: mainText } : { captured, text: own };
}

/** In characters: a text this long without line breaks had them once. */
const longWall = 600;
const isWall = (text: string) => text.length > longWall && text.split('\n').length < 3;

/** Lines where they must have been: after sentences, before list marks, and around short headings with a colon. */
const breakWall = (text: string): string =>
  text
    .replace(/(?<=[.!?]) (?=\p{Lu})/gu, '\n')
    .replace(/ (?=[•·▪●✓] )/g, '\n')
    .replace(/ (?=\p{Lu}[\p{L}’' ]{3,30}: )/gu, '\n')
    .replace(/(?<=^\p{Lu}[\p{L}’' ]{3,30}:) /gmu, '\n');

/** How much a text says, in Latin letters: one of Chinese or Japanese says as much as two. */
const said = (text: string): number =>
  text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

const longest = (...texts: (string | undefined)[]): string =>
  texts.reduce<string>((best, text) => (text && text.length > best.length ? text : best), '');

/**
 * The JobPosting that this page is about: the only one, unless the page speaks of another job by now; of several,
 * the one that the page's address or headline names. A list has none.
 */
function ownPosting(capture: PageCapture): JobPostingData | undefined {
  const { jobPostings, url } = capture;
  const byUrl = jobPostings.filter((one) => one.url !== '' && samePage(one.url, url));
  if (jobPostings.length > 1 && byUrl.length === 1) return byUrl[0];
  const named = jobPostings.filter((one) => isShown(one.title, capture));
  const titles = new Set(named.map(({ title }) => fold(title)));
  return jobPostings.length === 1 || titles.size === 1 ? named[0] : undefined;
}

const samePage = (a: string, b: string) =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).pathname === new URL(b).pathname;

/** Single-page sites leave the structured data of the job before: its title is then nowhere to be seen. */
function isShown(title: string, capture: PageCapture): boolean {
  const name = fold(cleanTitle(title));
  const { documentTitle, sharedTitle, headings, site, mainText } = capture;
  const shown = [documentTitle, sharedTitle, site?.title ?? '', ...headings];
  return [...shown, mainText.slice(0, 3_000)].some((text) => fold(cleanTitle(text)).includes(name));
}

/** A list of jobs, or a job that is gone, by the first things that the page says. */
function isListed(capture: PageCapture, captured: Posting['captured']): boolean {
  if (captured !== 'main-text') return false;
  const { documentTitle, headings, mainText } = capture;
  const first = [documentTitle, ...headings.slice(0, 3)];
  return (
    first.some((text) => listSigns.test(text) || goneSigns.test(text)) ||
    goneSigns.test(mainText.slice(0, 400))
  );
}

function qualityOf(
  { captured, title, organization, isSure, text }: Reading,
  lines: Posting['lines'],
): Posting['quality'] {
  const telling = lines.filter(({ is }) => is !== 'other').length;
  if (said(text) < shortestText || title === '') return 'none';
  if (captured !== 'main-text')
    return isSure && organization !== '' && telling > 0 ? 'good' : 'weak';
  if (telling < 3) return 'none';
  return isSure && organization !== '' && telling >= 5 ? 'good' : 'weak';
}
