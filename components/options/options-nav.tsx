import { t } from '@/utils/text/text';
import { DocumentIcon, DownloadIcon, FormIcon, LockIcon, TrashIcon, UploadIcon } from '../ui/icons';
import { ClipboardIcon, HistoryIcon, SettingsIcon } from '../ui/page-icons';
import { pageTexts } from './page-texts';
import { type Page, pages, writeRoute } from './route';

const icons: Record<Page, typeof DocumentIcon> = {
  resumes: DocumentIcon,
  ledger: HistoryIcon,
  import: UploadIcon,
  answers: FormIcon,
  files: ClipboardIcon,
  backup: DownloadIcon,
  trash: TrashIcon,
  access: SettingsIcon,
  about: LockIcon,
};

/** The name of the house, and its rooms. */
export function OptionsNav({ page }: { page: Page }) {
  return (
    <header class="options-head">
      <p class="options-brand">{t('extension_name')}</p>
      <nav aria-label={t('nav_label')}>
        <ul class="options-nav">
          {pages.map((name) => {
            const Icon = icons[name];
            return (
              <li key={name}>
                <a
                  class="options-link"
                  href={writeRoute({ page: name, resume: '' })}
                  aria-current={name === page ? 'page' : undefined}
                >
                  <Icon /> {t(pageTexts[name].name)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}
