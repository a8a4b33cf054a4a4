import type { JobPostingData } from '@/utils/posting/capture';
import { allIn } from '../dom/node';
import { attempt } from './attempt';
import { limits } from './limits';
import { isObject, type Json, postingOfNode } from './posting-node';

/** In characters and in nodes: no real page comes near. */
const longestScript = 2_000_000;
const mostNodes = 5_000;

/** Every JobPosting in the page's JSON-LD: at the top, in lists, in `@graph`, or inside other things. */
export const readJsonLd = (page: Document): JobPostingData[] =>
  [...allIn(page, 'script[type*="ld+json" i]')]
    .slice(0, limits.headings)
    .flatMap((script) => attempt(() => postingsIn(parse(script.textContent ?? '')), []))
    .slice(0, limits.jobPostings)
    .map((node) => postingOfNode(node));

/** Raw line breaks inside strings are common, and are the one fault worth mending. */
function parse(text: string): unknown {
  const source = text.slice(0, longestScript);
  try {
    return JSON.parse(source);
  } catch {
    return JSON.parse(source.replace(/\p{Cc}+/gu, ' '));
  }
}

function postingsIn(root: unknown): Json[] {
  const found: Json[] = [];
  const queue = [root];
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isObject(value)) {
      if (isPosting(value)) found.push(value);
      else queue.push(...Object.values(value).filter((one) => typeof one === 'object'));
    }
  }
  return found;
}

const isPosting = (node: Json) =>
  [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type));
