import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { AccessPage } from '../access/access-page';
import { AnswersPage } from '../answers/answers-page';
import { BackupPage } from '../backup/backup-page';
import { ExportLater } from '../export/export-later';
import { FilesPage } from '../files/files-page';
import { HistoryDialog } from '../history/history-dialog';
import { ImportPage } from '../import/import-page';
import { LedgerPage } from '../ledger/ledger-page';
import { Unlock } from '../lock/unlock';
import { TrashPage } from '../trash/trash-page';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Notice } from '../ui/notice';
import { AboutPage } from './about-page';
import { failureText } from './failure-text';
import type { OptionsModel } from './options-model';
import { OptionsNav } from './options-nav';
import { pageTexts } from './page-texts';
import { ResumesPage } from './resumes-page';
import { writeRoute } from './route';
import './options.css';

interface Props {
  model: OptionsModel;
}

/** What is not stored yet is not left behind without a word. */
function useWarningOnLeave({ unsaved }: OptionsModel) {
  const isAtStake = unsaved.value;
  useEffect(() => {
    if (!isAtStake) return;
    // Asked again at that moment: what was stored since the last paint is nothing to warn of.
    const warn = (event: BeforeUnloadEvent) => unsaved.value && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isAtStake, unsaved]);
}

/** The full-tab page: resumes, answers, files, and what Bespoke is. */
export function Options({ model }: Props) {
  const state = model.state.value;
  const { page, resume } = model.route.value;
  const isLocked = state.is === 'no-storage' && state.why === 'locked';
  useWarningOnLeave(model);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useLayoutEffect(() => {
    document.title = `${t(pageTexts[page].title)} · ${t('extension_name')}`;
    if (shown.current !== page) heading.current?.focus();
    shown.current = page;
  }, [page]);
  return (
    <div class={classNames('options', resume && 'options-editing')}>
      <OptionsNav page={page} />
      <main class="options-main">
        <h1 class={resume ? 'visually-hidden' : 'options-title'} tabIndex={-1} ref={heading}>
          {t(pageTexts[page].title)}
        </h1>
        {!resume && <p class="options-lead">{t(pageTexts[page].lead)}</p>}
        {isLocked && <Unlock model={model.unlocking} />}
        {state.is === 'no-storage' && !isLocked && (
          <Notice
            tone="error"
            title={t('storage_title')}
            actions={
              <Button size="s" onClick={model.start}>
                {t('try_again')}
              </Button>
            }
          >
            {failureText(state.why)}
          </Notice>
        )}
        {state.is === 'ready' && <OptionsPage model={model} />}
        <ExportLater model={model.exporting} look={model.look} />
        <HistoryDialog model={model.history} look={model.look} onBringBack={model.bringBack} />
      </main>
    </div>
  );
}

function OptionsPage({ model }: Props) {
  switch (model.route.value.page) {
    case 'resumes':
      return <ResumesPage model={model} />;
    case 'ledger':
      return (
        <LedgerPage
          model={model.applications}
          onOpen={(application) => {
            location.hash = writeRoute({ page: 'ledger', resume: '', application });
          }}
        />
      );
    case 'import':
      return (
        <ImportPage
          model={model.importing}
          onSaved={async ({ id }) => {
            await model.useResume(id);
            location.hash = writeRoute({ page: 'resumes', resume: id });
          }}
        />
      );
    case 'answers':
      return <AnswersPage model={model.answers} />;
    case 'files':
      return <FilesPage model={model.files} />;
    case 'backup':
      return <BackupPage model={model.backup} />;
    case 'trash':
      return <TrashPage model={model.trash} />;
    case 'access':
      return <AccessPage model={model.access} />;
    case 'about':
      return <AboutPage lock={model.lock} />;
  }
}
