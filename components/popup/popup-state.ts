import type { PageFailure } from '@/utils/page/page-failure';
import type { ViewWanted } from '@/utils/settings/view-wanted';
import type { OpenFailure } from '@/utils/storage/database';
import type { SaveFailure } from '@/utils/storage/resumes';

export const views = ['posting', 'summary', 'form', 'values'] as const;
export type View = (typeof views)[number];

export type PopupState =
  | { is: 'loading' }
  | { is: 'no-storage'; why: OpenFailure }
  | { is: 'no-resume'; failure?: SaveFailure }
  /** `page` says why the tab could not be read; the values can be copied all the same. */
  | { is: 'ready'; page?: PageFailure };

export const viewFor = (wanted: ViewWanted | undefined): View | undefined =>
  wanted === 'teach' ? 'form' : wanted === 'copy-summary' ? 'summary' : wanted;

/** So many questions of an application make a page a form; a newsletter's box or a job alert has one or two. */
export const fewestFields = 3;
