import { cleanText } from './clean-text';
import { cutLines } from './cut-lines';
import { detectLanguage } from './detect-language';
import { lineReader } from './line-scores';
import { postingId } from './posting-id';
import { cleanOrganization, cleanTitle } from './read-names';
import { textLabels, titlePatterns } from './rules/title-patterns';
import type { Posting } from './schema';

export interface TextSource {
  captured?: 'selection' | 'pasted';
  /** The page that the text was selected on or belongs to. */
  url?: string;
}

const longestText = 200_000;
/** In characters: longer first lines are sentences. */
const longestTitle = 100;
const longestName = 60;

/** Text that the owner pasted or selected as a posting; `now` is ISO 8601. */
export function readPostingText(
  source: string,
  now: string,
  { captured = 'pasted', url = '' }: TextSource = {},
): Posting {
  const text = cleanText(source.slice(0, longestText));
  const language = detectLanguage(text);
  const { title, organization } = namesIn(text, language);
  const lines = cutLines(text, language);
  return {
    id: postingId({ url, title, organization, text }),
    url,
    title,
    organization,
    location: textLabels.location.exec(text)?.[1]?.trim() ?? '',
    language,
    captured,
    quality: qualityOf(title, lines),
    text,
    lines,
    applyUrl: '',
    readAt: now,
  };
}

function qualityOf(title: string, lines: Posting['lines']): Posting['quality'] {
  const telling = lines.filter(({ is }) => is !== 'other').length;
  if (telling === 0) return 'none';
  return title !== '' && telling >= 3 ? 'good' : 'weak';
}

/** By label ("Job title: …"), else by the short lines that a posting begins with: its job, then its employer. */
function namesIn(text: string, language: string): { title: string; organization: string } {
  const [first = '', second = ''] = text.split('\n').filter(Boolean);
  const named = textLabels.title.exec(text)?.[1];
  const spoken = titlePatterns.map((pattern) => pattern.exec(first)?.groups).find(Boolean);
  const reader = lineReader(language);
  const isName = (line: string, most: number) =>
    line.length <= most &&
    !/^- |[.;:!?,]$/.test(line) &&
    reader.sectionOf(line) === undefined &&
    !/\p{L}: \S/u.test(line);
  const head = isName(first, longestTitle) ? first : '';
  const labelled = textLabels.organization.exec(text)?.[1];
  return {
    title: cleanTitle(named ?? spoken?.title ?? head),
    organization: cleanOrganization(
      labelled ??
        spoken?.organization ??
        (head && isName(second, longestName) ? nameBefore(second) : ''),
    ),
  };
}

/** "Company · Place" and "Company | Place" say the company first. */
const nameBefore = (line: string) =>
  line.split(/(?:(?<!\s)\s+)?[·|•]\s*|(?<!\s)\s+[–—-]\s+/)[0] ?? '';
