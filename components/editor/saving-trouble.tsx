import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { EditorModel } from './editor-model';

/** Says why something is not saved, and what can be done; nothing when all is well. */
export function SavingTrouble({ model }: { model: EditorModel }) {
  const saving = model.saving.value;
  switch (saving.is) {
    case 'stale':
      return (
        <Notice
          tone="warn"
          title={t('stale_title')}
          actions={
            <>
              <Button size="s" onClick={model.takeTheirs}>
                {t('stale_take_theirs')}
              </Button>
              <Button size="s" onClick={model.keepMine}>
                {t('stale_keep_mine')}
              </Button>
            </>
          }
        >
          {t('stale_text')}
        </Notice>
      );
    case 'gone':
      return (
        <Notice
          tone="warn"
          title={t('gone_title')}
          actions={
            <Button size="s" onClick={model.keepMine}>
              {t('gone_keep')}
            </Button>
          }
        />
      );
    case 'failed':
      return (
        <Notice
          tone="error"
          title={t('not_saved_title')}
          actions={
            <Button size="s" onClick={model.retry}>
              {t('try_again')}
            </Button>
          }
        >
          {failureText(saving.why)}
        </Notice>
      );
    default:
      return null;
  }
}
