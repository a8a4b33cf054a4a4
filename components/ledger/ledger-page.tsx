import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { PracticeLink } from '../practice/practice-link';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { ClipboardIcon } from '../ui/page-icons';
import { UndoBar } from '../ui/undo-bar';
import type { ApplicationsModel } from './applications-model';
import { LedgerDetail } from './ledger-detail';
import { LedgerList } from './ledger-list';
import { rowName } from './ledger-names';
import './ledger.css';

export interface LedgerProps {
  model: ApplicationsModel;
}

interface PageProps extends LedgerProps {
  /** Shows a row, or with '' the list. */
  onOpen: (id: string) => void;
}

/** What was shared, for which posting, and how far it has come. */
export function LedgerPage({ model, onOpen }: PageProps) {
  const row = model.row.value;
  const removed = model.removed.value;
  if (model.state.value.is === 'loading') return null;
  return (
    <div class="ledger">
      <Troubles model={model} />
      {row ? (
        <LedgerDetail key={row.id} model={model} row={row} onOpen={onOpen} />
      ) : (
        <List model={model} />
      )}
      {removed && (
        <UndoBar
          text={t('removed_named', rowName(removed))}
          onUndo={model.undo}
          onDismiss={model.dismiss}
        />
      )}
    </div>
  );
}

/** The list; who comes back from an application is where they left, or at its head where that is gone. */
function List({ model }: LedgerProps) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(model.last.value || model.opened.value);
  useLayoutEffect(() => {
    const from = last.current;
    if (!from) return;
    const link = [...list.current!.querySelectorAll('a')].find(({ hash }) => hash.endsWith(from));
    (link ?? list.current)?.focus();
  }, []);
  return (
    <div ref={list} class="ledger-list" tabIndex={-1}>
      {model.isMissing.value && <Notice tone="warn">{t('ledger_missing')}</Notice>}
      {model.rows.value.length === 0 ? <Nothing /> : <LedgerList model={model} />}
    </div>
  );
}

const Nothing = () => (
  <EmptyState icon={<ClipboardIcon size={20} />} title={t('ledger_empty')}>
    {t('ledger_empty_text')} <PracticeLink />
  </EmptyState>
);

function Troubles({ model }: LedgerProps) {
  const saving = model.saving.value;
  const failure = model.failure.value ?? (saving.is === 'failed' ? saving.why : undefined);
  if (!failure) return null;
  return (
    <Notice
      tone="error"
      title={t('not_saved_title')}
      actions={
        saving.is === 'failed' && (
          <Button size="s" onClick={model.retry}>
            {t('try_again')}
          </Button>
        )
      }
    >
      {failureText(failure)}
    </Notice>
  );
}
