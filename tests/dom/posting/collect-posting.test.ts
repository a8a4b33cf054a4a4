import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectPosting } from '@/content/posting/collect-posting';
import { PageCapture } from '@/utils/posting/capture';

const head = document.head.cloneNode(true) as HTMLHeadElement;
const language = document.documentElement.lang;
/** Kept, since a page may well answer `document.body` with something else. */
const body = document.body;

/** Puts a page in front of the reader: what the markup says, parsed as a browser would, scripts not run. */
function show(markup: string, inHead = '') {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head>${inHead}</head><body>${markup}</body></html>`,
    'text/html',
  );
  document.documentElement.lang = page.documentElement.lang;
  document.head.replaceChildren(...page.head.childNodes);
  const shown = page.documentElement.lastElementChild!;
  body.replaceChildren(...shown.childNodes);
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data).replaceAll('</', '<\\/')}</script>`;

const job = (own: object = {}) => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Bridge Keeper',
  description: '<p>Keep bridges.</p><ul><li>Open</li><li>Close</li></ul>',
  hiringOrganization: { '@type': 'Organization', name: 'Canal Works' },
  ...own,
});

const readJob = (own: object = {}) => {
  show('', jsonLd(job(own)));
  return collectPosting().jobPostings[0]!;
};

let before: Element;
beforeEach(() => {
  before = body.cloneNode(true) as Element;
});
afterEach(() => {
  document.head.replaceChildren(...head.cloneNode(true).childNodes);
  body.replaceChildren(...before.childNodes);
  document.documentElement.lang = language;
});

describe('structured data', () => {
  test.each([
    ['alone', job()],
    ['in a list', [{ '@type': 'WebSite' }, job()]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, job()] }],
    ['inside the page it is on', { '@type': 'WebPage', mainEntity: job() }],
    ['with its type as an address', job({ '@type': 'http://schema.org/JobPosting' })],
    ['with more than one type', job({ '@type': ['Thing', 'JobPosting'] })],
    ['with raw line breaks', JSON.stringify(job()).replace('Keep bridges.', 'Keep\nbridges.')],
  ])('is found %s', (_, data) => {
    show('', jsonLd(data));
    expect(collectPosting().jobPostings).toMatchObject([
      { title: 'Bridge Keeper', organization: 'Canal Works' },
    ]);
  });

  const text = 'Keep bridges.\n\n- Open\n- Close';
  const html = '<p>Keep bridges.</p><ul><li>Open</li><li>Close</li></ul>';
  const escaped = (one: string) =>
    one.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  test.each([
    ['HTML', html],
    ['HTML escaped once', escaped(html)],
    ['HTML escaped twice', escaped(escaped(html))],
    ['plain text', text],
    ['HTML that lays out by line breaks', '<b>Keep bridges.</b>\n\n- Open\n- Close'],
    ['a list of texts', ['<p>Keep bridges.</p>', '<ul><li>Open</li><li>Close</li></ul>']],
  ])('describes the job as clean text, written as %s', (_, description) => {
    expect(readJob({ description }).description).toBe(text);
  });

  test.each([
    ['an object', { name: 'Canal Works' }],
    ['a name', 'Canal Works'],
    ['a list', [{ name: 'Canal Works' }]],
    ['a legal name', { legalName: 'Canal Works' }],
  ])('names the employer by %s', (_, hiringOrganization) => {
    expect(readJob({ hiringOrganization }).organization).toBe('Canal Works');
  });

  const place = (addressLocality: string, addressCountry: unknown = 'NL') => ({
    '@type': 'Place',
    address: { addressLocality, addressCountry },
  });
  test.each([
    ['Utrecht, NL', { jobLocation: place('Utrecht') }],
    ['Utrecht, NL', { jobLocation: place('Utrecht', { name: 'NL' }) }],
    ['Utrecht, NL; Gouda, NL', { jobLocation: [place('Utrecht'), place('Gouda')] }],
    ['Utrecht', { jobLocation: { address: 'Utrecht' } }],
    ['Utrecht', { jobLocation: 'Utrecht' }],
    ['Remote', { jobLocationType: 'TELECOMMUTE' }],
    ['Remote; Utrecht, NL', { jobLocationType: 'TELECOMMUTE', jobLocation: place('Utrecht') }],
    [
      'Remote; Netherlands',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'Netherlands' } },
    ],
    ['', { jobLocation: { address: null } }],
  ])('places the job: %s', (location, own) => {
    expect(readJob(own).location).toBe(location);
  });

  test('takes along what stands beside the description', () => {
    const { description } = readJob({ qualifications: '<ul><li>Patience</li></ul>' });
    expect(description).toBe(`${text}\n\nQualifications\n- Patience`);
  });

  test('is read from microdata too', () => {
    show(`<div itemscope itemtype="https://schema.org/JobPosting">
      <h1 itemprop="title">Bridge Keeper</h1>
      <span itemprop="hiringOrganization" itemscope><b itemprop="name">Canal Works</b></span>
      <div itemprop="description"><p>Keep bridges.</p><ul><li>Open</li><li>Close</li></ul></div></div>`);
    expect(collectPosting().jobPostings).toMatchObject([
      { title: 'Bridge Keeper', organization: 'Canal Works', description: text },
    ]);
  });
});

describe('the page', () => {
  const posting = `<h1>Bridge Keeper</h1><article>${'<p>You open the bridge for every boat that comes by, at any hour.</p>'.repeat(12)}
    <h2>Requirements</h2><ul><li>Patience</li><li>Calm</li></ul></article>`;

  test('says what it is called', () => {
    show(
      posting,
      `<title>Bridge Keeper - Canal Works</title><meta property="og:title" content="Bridge Keeper">
       <meta property="og:site_name" content="Canal Works">`,
    );
    expect(collectPosting()).toMatchObject({
      documentTitle: 'Bridge Keeper - Canal Works',
      sharedTitle: 'Bridge Keeper',
      siteName: 'Canal Works',
      language: 'en',
      headings: ['Bridge Keeper', 'Requirements'],
      url: location.href,
    });
  });

  test('gives its main text with the lists kept, and without menus, footers and forms', () => {
    show(`<nav><a href="/">Home menu</a></nav>${posting}
      <form><label>Your name <input></label><textarea>typed by the owner</textarea></form>
      <footer>Imprint footer</footer>`);
    const { mainText } = collectPosting();
    expect(mainText).toContain('- Patience\n- Calm');
    for (const left of ['Home menu', 'Imprint footer', 'Your name', 'typed by the owner'])
      expect(mainText).not.toContain(left);
  });

  test('is read though one form is wrapped around all of it', () => {
    show(`<form action="/">${posting}</form>`);
    expect(collectPosting().mainText).toContain('- Patience');
  });

  test('gives what the owner selected', () => {
    show('<p>before</p><p id="wanted">Keep bridges.</p><p>after</p>');
    getSelection()!.selectAllChildren(document.querySelector('#wanted')!);
    expect(collectPosting().selection).toBe('Keep bridges.');
  });

  test.each([
    ['Apply now', '/apply', true],
    ['Jetzt bewerben', '/apply', true],
    ['Apply now', 'javascript:void 0', false],
    ['Applied science', '#', true],
    ['About us', '/about', false],
  ])('says where to apply by a link "%s" to %s: %s', (text, href, found) => {
    show(`<a href="${href}">${text}</a>`);
    expect(collectPosting().applyUrl).toBe(
      found && text !== 'Applied science' ? new URL(href, location.href).href : '',
    );
  });

  test('is known by the markup of its system, on any domain', () => {
    show(`<h2 data-automation-id="jobPostingHeader">Bridge Keeper</h2>
      <div data-automation-id="locations"><dl><dd>Utrecht</dd></dl></div>
      <div data-automation-id="jobPostingDescription"><p>Keep bridges.</p></div>`);
    expect(collectPosting().site).toMatchObject({
      title: 'Bridge Keeper',
      location: 'Utrecht',
      description: 'Keep bridges.',
    });
  });
});

describe('a page that means no good', () => {
  const hostile: ReadonlyArray<readonly [string, string, string]> = [
    [
      'broken structured data',
      '',
      '<script type="application/ld+json">{"@type": "JobPosting",</script>',
    ],
    [
      'structured data of the wrong types',
      '',
      jsonLd({
        '@type': 'JobPosting',
        title: {},
        description: 7,
        hiringOrganization: [null],
        jobLocation: [[], 1],
      }),
    ],
    [
      'names that shadow the document',
      '<form name="querySelectorAll"></form><img name="body"><form name="title"><input name="firstChild"><input name="parentNode"><p>Text</p></form>',
      '',
    ],
    ['deep nesting', `${'<div>'.repeat(400)}deep`, ''],
    ['more headings than anyone reads', '<h2>Heading</h2>'.repeat(500), ''],
    ['more jobs than anyone reads', '', jsonLd(Array(100).fill(job()))],
    ['a text without end', `<p>${'word '.repeat(100_000)}</p>`, ''],
    ['a title without end', '', `<title>${'t'.repeat(100_000)}</title>`],
    ['nothing at all', '', ''],
  ];

  test.each(hostile)('is read within the contract: %s', (_, markup, inHead) => {
    show(markup, inHead);
    const read = PageCapture.safeParse(collectPosting());
    expect(read.error).toBeUndefined();
  });

  test('runs nothing and loads nothing by way of a description', () => {
    const marks = globalThis as { ran?: boolean };
    delete marks.ran;
    const { description } = readJob({
      description:
        '<img src="x" onerror="ran = true"><script>ran = true</script><p>Keep bridges.</p>',
    });
    expect(description).toBe('Keep bridges.');
    expect(marks.ran).toBeUndefined();
  });
});

test('the page is left exactly as it was', () => {
  show(
    '<h1 class="a">Bridge Keeper</h1><form><input value="x"></form><article><p>Text</p></article>',
    jsonLd(job()),
  );
  const whole = () => new XMLSerializer().serializeToString(document);
  const was = whole();
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((records) => changes.push(...records));
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  collectPosting();
  changes.push(...watch.takeRecords());
  watch.disconnect();
  expect(changes).toEqual([]);
  expect(whole()).toBe(was);
});
