import type { JobPostingData, PageCapture } from '@/utils/posting/capture';

/** A page that shows nothing, but for what a test says. */
export const captureOf = (own: Partial<PageCapture> = {}): PageCapture => ({
  url: 'https://example.test/jobs/1',
  documentTitle: '',
  language: '',
  siteName: '',
  sharedTitle: '',
  headings: [],
  selection: '',
  mainText: '',
  jobPostings: [],
  holdsResume: false,
  applyUrl: '',
  ...own,
});

export const jobPosting = (own: Partial<JobPostingData> = {}): JobPostingData => ({
  title: 'Bridge Keeper',
  organization: 'Canal Works',
  location: 'Utrecht, NL',
  description: description,
  url: '',
  datePosted: '',
  employmentType: '',
  ...own,
});

export const description = `Canal Works runs the bridges of the old town, by day and by night.

Your tasks
- Open and close bridges for boats
- Keep the log of every passage
- Inspect hinges and motors

Requirements
- Experience with hydraulic machinery
- A boating licence

Nice to have
- Knowledge of tides

What we offer
- 28 days of holiday`;
