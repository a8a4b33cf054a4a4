import type { TextKey } from '@/utils/text/text';
import type { Page } from './route';

interface PageTexts {
  /** In the navigation. */
  name: TextKey;
  title: TextKey;
  /** One sentence on what it is for. */
  lead: TextKey;
}

export const pageTexts: Record<Page, PageTexts> = {
  resumes: { name: 'page_resumes', title: 'page_resumes', lead: 'page_resumes_lead' },
  import: { name: 'page_import', title: 'page_import_title', lead: 'page_import_lead' },
  answers: { name: 'page_answers', title: 'page_answers', lead: 'page_answers_lead' },
  files: { name: 'page_files', title: 'page_files', lead: 'page_files_lead' },
  about: { name: 'page_about', title: 'page_about', lead: 'page_about_lead' },
};
