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
  ledger: { name: 'page_ledger', title: 'page_ledger', lead: 'page_ledger_lead' },
  import: { name: 'page_import', title: 'page_import_title', lead: 'page_import_lead' },
  answers: { name: 'page_answers', title: 'page_answers', lead: 'page_answers_lead' },
  files: { name: 'page_files', title: 'page_files', lead: 'page_files_lead' },
  backup: { name: 'page_backup', title: 'page_backup', lead: 'page_backup_lead' },
  trash: { name: 'page_trash', title: 'page_trash', lead: 'page_trash_lead' },
  access: { name: 'page_access', title: 'page_access', lead: 'page_access_lead' },
  about: { name: 'page_about', title: 'page_about', lead: 'page_about_lead' },
};
