import type { JobPostingData } from '@/utils/posting/capture';
import { allIn, attributeOf, closest, hasAttribute } from '../dom/node';
import { blockText } from './block-text';
import { limits, long, short } from './limits';

const item = '[itemtype*="schema.org/JobPosting" i]';

/** JobPostings that a page marks up in place. */
export const readMicrodata = (page: Document): JobPostingData[] =>
  [...allIn(page, item)].slice(0, limits.jobPostings).map((root) => ({
    title: say(root, 'title') || say(root, 'name'),
    organization: inside(root, 'hiringOrganization', 'name'),
    location:
      [inside(root, 'jobLocation', 'addressLocality'), say(root, 'addressCountry')]
        .filter(Boolean)
        .join(', ') || say(root, 'jobLocation'),
    description: long([...own(root, 'description')].map((part) => blockText(part)).join('\n\n')),
    url: say(root, 'url'),
    datePosted: say(root, 'datePosted'),
    employmentType: say(root, 'employmentType'),
  }));

const own = (root: Element, property: string) =>
  [...allIn(root, `[itemprop~="${property}"]`)].filter((part) => closest(part, item) === root);

const say = (root: Element, property: string): string => {
  const [part] = own(root, property);
  return part ? value(part) : '';
};

function inside(root: Element, property: string, name: string): string {
  const [holder] = own(root, property);
  if (!holder) return '';
  const [part] = allIn(holder, `[itemprop~="${name}"]`);
  return part ? value(part) : hasAttribute(holder, 'itemscope') ? '' : value(holder);
}

const value = (part: Element) =>
  short(
    attributeOf(part, 'content') ||
      attributeOf(part, 'datetime') ||
      blockText(part) ||
      attributeOf(part, 'href'),
  );
