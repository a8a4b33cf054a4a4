import { entryLabel } from '@/utils/resume/entry-label';
import type { Resume } from '@/utils/resume/schema';
import type { Summary } from '@/utils/summary/summary';
import { t } from '@/utils/text/text';

/** An entry that a summary cites, in the order of first citing. */
export interface SummarySource {
  /** An entry's id, or `basics`. */
  entry: string;
  /** From 1, as it is shown. */
  number: number;
  label: string;
}

export function summarySources({ sentences }: Summary, resume: Resume): SummarySource[] {
  const cited = [...new Set(sentences.map(({ entry }) => entry))];
  return cited.map((entry, at) => ({ entry, number: at + 1, label: sourceLabel(entry, resume) }));
}

/** What an entry is called; whatever is none of them is the profile. */
export function sourceLabel(id: string, { entries }: Resume): string {
  const entry = entries.find((one) => one.id === id);
  return entry ? entryLabel(entry) : t('summary_from_profile');
}
