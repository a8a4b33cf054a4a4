import type { JobPostingData } from '@/utils/posting/capture';
import { allIn } from '../../dom/node';
import { blockText } from '../../posting/block-text';
import { long, short } from '../../posting/limits';
import { type SiteRule, siteRules } from './site-rules';

/** A posting by a known site's own markup, the first that both names and describes a job. */
export function readSite(page: Document): JobPostingData | undefined {
  for (const rule of siteRules) {
    const posting = readBy(rule, page);
    if (posting) return posting;
  }
  return undefined;
}

const after = (text: string, lead: string | undefined) =>
  lead === undefined ? text : (text.split(lead).at(-1) ?? text);

function readBy(rule: SiteRule, page: Document): JobPostingData | undefined {
  const [title] = allIn(page, rule.title);
  const descriptions = [...allIn(page, rule.description)];
  if (!title || descriptions.length === 0) return undefined;
  const description = descriptions
    .map((part) => blockText(part))
    .sort((a, b) => b.length - a.length)[0]!;
  const say = (selector: string | undefined) => {
    const [part] = selector ? allIn(page, selector) : [];
    return part ? short(blockText(part)) : '';
  };
  return {
    title: short(blockText(title)),
    organization: after(say(rule.organization), rule.organizationAfter),
    location: say(rule.location),
    description: long(description),
    url: '',
    datePosted: '',
    employmentType: '',
  };
}
