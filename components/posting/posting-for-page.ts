import type { Posting } from '@/utils/posting/schema';
import { pageAddress } from '@/utils/storage/page-address';

/** Whether two addresses name one page, wherever a visitor came from. */
export const samePage = (one: string, other: string) => pageAddress(one) === pageAddress(other);

/** Whether a page lies below a posting's own: `…/jobs/7/apply` below `…/jobs/7`, with all it asks for kept. */
function liesBelow(page: string, posting: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(posting)) return false;
  const [lower, upper] = [new URL(pageAddress(page)), new URL(pageAddress(posting))];
  const base = upper.pathname.replace(/\/$/, '');
  return (
    lower.origin === upper.origin &&
    base !== '' &&
    lower.pathname.startsWith(`${base}/`) &&
    [...upper.searchParams].every(([name, value]) => lower.searchParams.get(name) === value)
  );
}

/**
 * The posting that the page of a form belongs to, among those read before: its own, one that says to apply
 * there, or one under whose address it lies. Never merely the latest: a summary written for another employer
 * is worse than none.
 */
export const postingForPage = (url: string, postings: readonly Posting[]): Posting | undefined =>
  postings.find((posting) => samePage(posting.url, url)) ??
  postings.find(({ applyUrl }) => applyUrl !== '' && samePage(applyUrl, url)) ??
  postings.find((posting) => liesBelow(url, posting.url));
