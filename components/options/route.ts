export const pages = [
  'resumes',
  'ledger',
  'import',
  'answers',
  'files',
  'backup',
  'trash',
  'access',
  'about',
] as const;
export type Page = (typeof pages)[number];

/** Where the person is: a page, and on `resumes` and `ledger` the one that is open. */
export interface Route {
  page: Page;
  /** A resume's id, or ''. */
  resume: string;
  /** The id of an application. */
  application?: string;
}

const isPage = (name: string): name is Page => (pages as readonly string[]).includes(name);

/** From the address's fragment: `#answers`, `#resumes/ID`, `#ledger/ID`. What it does not know leads to the resumes. */
export function readRoute(hash: string): Route {
  const [page = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (!isPage(page)) return { page: 'resumes', resume: '' };
  if (page === 'ledger' && id) return { page, resume: '', application: id };
  return { page, resume: page === 'resumes' ? id : '' };
}

export const writeRoute = ({ page, resume, application = '' }: Route) =>
  [`#${page}`, resume || application].filter(Boolean).join('/');
