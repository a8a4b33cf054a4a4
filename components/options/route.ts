export const pages = ['resumes', 'import', 'answers', 'files', 'about'] as const;
export type Page = (typeof pages)[number];

/** Where the person is: a page, and on `resumes` the one that is open. */
export interface Route {
  page: Page;
  /** A resume's id, or ''. */
  resume: string;
}

const isPage = (name: string): name is Page => (pages as readonly string[]).includes(name);

/** From the address's fragment: `#answers`, `#resumes/ID`. What it does not know leads to the resumes. */
export function readRoute(hash: string): Route {
  const [page = '', resume = ''] = hash.replace(/^#/, '').split('/');
  if (!isPage(page)) return { page: 'resumes', resume: '' };
  return { page, resume: page === 'resumes' ? resume : '' };
}

export const writeRoute = ({ page, resume }: Route) => (resume ? `#${page}/${resume}` : `#${page}`);
