/** All that knows words: as large as the rest of the popup, and so loaded beside the reading of the page. */
export { readPosting, readPostingText } from '@/utils/posting/read-posting';
export { entryNames } from '@/utils/ranking/entry-names';
export { rankEntries } from '@/utils/ranking/rank-entries';
export { readAhead } from '@/utils/ranking/read-ahead';
export { suggestPicks } from '@/utils/ranking/suggest-picks';
export { composeSummary } from '@/utils/summary/compose-summary';
export { editSummary, shownText } from '@/utils/summary/edit-summary';
export { fitEdits } from '@/utils/summary/fit-edits';
export { nextBest } from '@/utils/summary/next-best';
export { openBlanks } from '@/utils/summary/open-blanks';
export { renderSummary } from '@/utils/summary/render-summary';
export { resumeFor } from '@/utils/summary/resume-for';
export { tailorResume } from '@/utils/summary/tailor-resume';
