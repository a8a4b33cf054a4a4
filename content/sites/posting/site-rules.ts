/**
 * Where sites keep the parts of a posting, found by markup and not by address: many run under the domains of
 * their customers. `title` and `description` together are what tells a site; each names the first that is there.
 */
export interface SiteRule {
  site: string;
  title: string;
  description: string;
  organization?: string;
  /** What the organization's element says before the name: "4 days ago by …". */
  organizationAfter?: string;
  location?: string;
}

export const siteRules: readonly SiteRule[] = [
  {
    site: 'Ashby',
    title: '.ashby-job-posting-heading',
    description: '[class*=_descriptionText_], #overview [class*=_description_]',
    location: '.ashby-job-posting-left-pane [class*=_section_]:first-child p',
  },
  {
    site: 'Greenhouse',
    title: '.job__title h1, .app-title, .job-post h1',
    description: '.job__description, #content',
    organization: '.company-name',
    location: '.job__location, #header .location',
  },
  {
    site: 'Lever',
    title: '.posting-headline h2',
    description:
      '.section-wrapper.page-full-width, .posting-page .content .section-wrapper:nth-child(2)',
    location: '.posting-categories .location',
  },
  {
    site: 'Workday',
    title: '[data-automation-id=jobPostingHeader]',
    description: '[data-automation-id=jobPostingDescription]',
    location: '[data-automation-id=locations] dd',
  },
  {
    site: 'Workable',
    title: '[data-ui=job-title]',
    description: '[data-ui=job-description], [data-ui=job-breakdown-description-parsed-html]',
    location: '[data-ui=job-location]',
  },
  {
    site: 'SmartRecruiters',
    title: 'h1.job-title',
    description: '[itemprop=description], .job-sections',
    location: '[itemprop=jobLocation], .job-details [class*=location]',
  },
  {
    site: 'Teamtailor',
    title: '[data-controller=fit-title]',
    description: '.prose, [class*=block-content] .company-links',
  },
  {
    site: 'Breezy',
    title: '.banner h1, .breezy-portal h1',
    description: '.description',
    location: '.meta .location',
  },
  {
    site: 'Softgarden',
    title: '#main-title',
    description: '#job-description, .job-description, [class*=jobDescription]',
  },
  {
    site: 'Indeed',
    title: '[data-testid=jobsearch-JobInfoHeader-title]',
    description: '#jobDescriptionText',
    organization: '[data-company-name=true], [data-testid=inlineHeader-companyName]',
    location:
      '[data-testid=inlineHeader-companyLocation], [data-testid=jobsearch-JobInfoHeader-companyLocation]',
  },
  {
    site: 'SEEK',
    title: '[data-automation=job-detail-title]',
    description: '[data-automation=jobAdDetails]',
    organization: '[data-automation=advertiser-name]',
    location: '[data-automation=job-detail-location]',
  },
  {
    site: 'StepStone',
    title: '[data-at=header-job-title]',
    description: '[data-at=jobad-content], [data-at=job-ad-content]',
    organization: '[data-at=metadata-company-name]',
    location: '[data-at=metadata-location]',
  },
  {
    site: 'Reed',
    title: '[data-qa=job-title]',
    description: '[data-qa=job-description]',
    organization: '[data-qa=job-posted-by]',
    organizationAfter: ' by ',
    location: '[data-qa=job-location], [data-qa=job-metadata-location]',
  },
  {
    site: 'SimplyHired',
    title: '[data-testid=viewJobTitle]',
    description: '[data-testid=viewJobBodyJobFullDescriptionContent]',
    organization: '[data-testid=viewJobCompanyName]',
    location: '[data-testid=viewJobCompanyLocation]',
  },
  {
    site: 'LinkedIn',
    title: '.job-details-jobs-unified-top-card__job-title, .top-card-layout__title',
    description: '.jobs-description__content, .description__text, #job-details',
    organization: '.job-details-jobs-unified-top-card__company-name, .topcard__org-name-link',
    location: '.topcard__flavor--bullet',
  },
];
