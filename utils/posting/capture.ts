import '../zod-setup';
import * as z from 'zod';

/** Longest page text taken over, in characters; the longest posting seen has a tenth of it. */
export const longestText = 200_000;

const Text = z.string().max(longestText);
const Short = z.string().max(2_000);

/** A schema.org JobPosting found on the page, its HTML already turned into text with "- " lists. */
export const JobPostingData = z.object({
  title: Short,
  organization: Short,
  location: Short,
  description: Text,
  url: Short,
  datePosted: Short,
  employmentType: Short,
});
export type JobPostingData = z.infer<typeof JobPostingData>;

/** What a page shows of a posting, as plain data: nothing in here has been judged yet. */
export const PageCapture = z.object({
  url: Short,
  documentTitle: Short,
  language: Short,
  siteName: Short,
  /** `og:title`, where there is one. */
  sharedTitle: Short,
  headings: z.array(Short).max(50),
  selection: Text,
  mainText: Text,
  jobPostings: z.array(JobPostingData).max(20),
  /** What a site's own markup says, where `content/sites` knows it. */
  site: JobPostingData.optional(),
  /** The page's markup says that it holds somebody's resume. */
  holdsResume: z.boolean().default(false),
  /** Where the page's apply link leads. */
  applyUrl: Short,
});
export type PageCapture = z.infer<typeof PageCapture>;
