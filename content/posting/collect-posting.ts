import type { PageCapture } from '@/utils/posting/capture';
import { allIn } from '../dom/node';
import { holdsResume } from '../resume/resume-parts';
import { readSite } from '../sites/posting/read-site';
import { applyLink } from './apply-link';
import { attempt } from './attempt';
import { blockText } from './block-text';
import { limits, long, short } from './limits';
import { languageOf, mainText, meta } from './main-text';
import { readJsonLd } from './read-json-ld';
import { readMicrodata } from './read-microdata';

/** What the page shows of a posting, as plain data within the contract's limits. Never throws, changes nothing. */
export function collectPosting(): PageCapture {
  const page = document;
  const say = (read: () => string) => short(attempt(read, ''));
  const site = attempt(() => readSite(page), undefined);
  return {
    url: say(() => location.href),
    documentTitle: say(() => titleOf(page)),
    language: say(() => languageOf(page)),
    siteName: say(() => meta(page, 'og:site_name')),
    sharedTitle: say(() => meta(page, 'og:title')),
    headings: attempt(() => headingsOf(page), []),
    selection: long(attempt(() => getSelection()?.toString() ?? '', '')),
    mainText: attempt(() => mainText(page), ''),
    jobPostings: [
      ...attempt(() => readJsonLd(page), []),
      ...attempt(() => readMicrodata(page), []),
    ].slice(0, limits.jobPostings),
    ...(site && { site }),
    holdsResume: attempt(() => holdsResume(page), false),
    applyUrl: say(() => applyLink(page)),
  };
}

/** Not `document.title`, which a form of that name would answer; the first one, for SVGs have titles too. */
const titleOf = (page: Document) => allIn(page, 'title')[0]?.textContent ?? '';

const headingsOf = (page: Document) =>
  [...allIn(page, 'h1, h2, h3, [role=heading]')]
    .slice(0, limits.headings * 4)
    .map((heading) => short(blockText(heading)))
    .filter(Boolean)
    .slice(0, limits.headings);
