import { countWordsOf } from '@/utils/resume/count-words';
import type { Resume } from '@/utils/resume/schema';
import type { VersionKey } from '@/utils/storage/version';
import { t } from '@/utils/text/text';
import { ExportPreview } from '../export/export-preview';
import type { LookModel } from '../export/look-model';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Dialog } from '../ui/dialog';
import { UndoIcon } from '../ui/icons';
import { interfaceLocale } from '../ui/locale';
import type { HistoryModel } from './history-model';
import './history-dialog.css';

interface Props {
  model: HistoryModel;
  look: LookModel;
  /** Given the version as it was. */
  onBringBack: (version: Resume) => void;
}

/** Versions on the left, what the chosen one looked like on the right. Nothing while it is closed. */
export function HistoryDialog({ model, look, onBringBack }: Props) {
  const state = model.state.value;
  if (state.is === 'closed') return null;
  const { versions, shown } = state;
  return (
    <Dialog
      title={t('history_title')}
      size="l"
      onClose={model.close}
      actions={
        shown && (
          <Button
            look="primary"
            icon={<UndoIcon />}
            onClick={() => {
              onBringBack(shown.document);
              model.close();
            }}
          >
            {t('history_bring_back')}
          </Button>
        )
      }
    >
      {versions.length === 0 ? (
        <p>{t('history_none')}</p>
      ) : (
        <>
          <p class="history-lead">{t('history_lead')}</p>
          <div class="history">
            <ul class="history-list" aria-label={t('history_title')}>
              {versions.map((key) => (
                <Version
                  key={key[1]}
                  of={key}
                  isShown={key[1] === shown?.key[1]}
                  onShow={() => model.show(key)}
                />
              ))}
            </ul>
            {shown && (
              <div class="history-shown">
                <p class="history-facts">{factsOf(shown.document)}</p>
                <ExportPreview resume={shown.document} look={look.look.value} />
              </div>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

interface VersionProps {
  of: VersionKey;
  isShown: boolean;
  onShow: () => void;
}

function Version({ of: [, , at], isShown, onShow }: VersionProps) {
  return (
    <li>
      <button
        type="button"
        class="history-version"
        aria-current={isShown ? 'true' : undefined}
        onClick={onShow}
      >
        {timeOf(at)}
      </button>
    </li>
  );
}

/** A resume of old, or one that was brought in, may not know when it was saved. */
const timeOf = (at: string) =>
  Number.isNaN(Date.parse(at))
    ? t('history_unknown_time')
    : new Intl.DateTimeFormat(interfaceLocale(), {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(new Date(at));

const factsOf = (version: Resume) =>
  [
    version.label,
    countText(version.entries.length, { one: 'count_entry', other: 'count_entries' }),
    countText(countWordsOf(version), { one: 'count_word', other: 'count_words' }),
  ]
    .filter(Boolean)
    .join(' · ');
