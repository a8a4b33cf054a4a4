import { Readability } from '@mozilla/readability';
import { allIn, attributeOf, bodyOf, matches } from '../dom/node';
import { attempt } from './attempt';
import { blockText } from './block-text';
import { long } from './limits';
import { withoutShadows } from './without-shadows';

/** What frames a page and never says anything about its job. */
const frame = [
  'nav',
  'footer',
  'header nav',
  'label',
  'legend',
  '[role=navigation]',
  '[role=contentinfo]',
  '[role=search]',
  '[role=dialog]',
  '[role=alertdialog]',
  '[aria-modal=true]',
  '[id*=cookie i]',
  '[class*=cookie i]',
  '[id*=consent-banner i]',
  '[class*=similar-jobs i]',
  '[class*=related-jobs i]',
  '[data-testid*=similar-jobs i]',
].join(',');

/** Too many elements to hand to Readability, which takes a second for twice as many. */
const mostElements = 15_000;
/** A text this much shorter than the page's whole body has lost a part of the posting. */
const fairShare = 0.45;

/** The text that the page is about, its frame and its forms left out; the page itself is not touched. */
export function mainText(page: Document): string {
  const whole = attempt(() => bodyText(page), '');
  const picked = attempt(() => readable(page), '');
  return long(picked.length >= whole.length * fairShare ? picked : whole);
}

function bodyText(page: Document): string {
  const body = bodyOf(page);
  if (!body) return '';
  const all = framelessText(body);
  const [main] = [...allIn(page, 'main, [role=main], article')]
    .map(framelessText)
    .sort((a, b) => b.length - a.length);
  return main && main.length >= all.length * fairShare ? main : all;
}

const framelessText = (root: Element) =>
  blockText(root, (element) => matches(element, frame) || isApplicationForm(element));

/** A form with questions is not the posting; one wrapped around the whole page (as some servers do) is kept. */
const isApplicationForm = (element: Element) =>
  matches(element, 'form') &&
  allIn(element, 'main, article, h1').length === 0 &&
  blockText(element).length < 6_000;

function readable(page: Document): string {
  if (allIn(page, '*').length > mostElements) return '';
  const copy = withoutShadows(Document.prototype.cloneNode.call(page, true) as Document);
  const read = new Readability<Node>(copy, {
    charThreshold: 400,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element,
  }).parse();
  return read?.content ? blockText(read.content, (element) => matches(element, frame)) : '';
}

export const languageOf = (page: Document): string =>
  attributeOf(page.documentElement, 'lang') ||
  attributeOf(page.documentElement, 'xml:lang') ||
  meta(page, 'og:locale').replace('_', '-');

/** What a page says of itself in its head. */
export const meta = (page: Document, name: string): string => {
  const [tag] = allIn(page, `meta[property="${name}" i], meta[name="${name}" i]`);
  return tag ? attributeOf(tag, 'content') : '';
};
