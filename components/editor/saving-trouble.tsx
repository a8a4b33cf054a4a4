import { t } from '@/utils/text/text';
import { failureText } from '../options/failure-text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Conflicts } from './conflicts';
import type { EditorModel } from './editor-model';

/** Says why something is not saved, and what can be done; nothing when all is well. */
export function SavingTrouble({ model }: { model: EditorModel }) {
  const { storing } = model;
  const saving = storing.saving.value;
  switch (saving.is) {
    case 'stale':
      return (
        <Notice
          tone="warn"
          title={t('stale_title')}
          actions={
            <>
              <Button size="s" onClick={storing.takeTheirs}>
                {t('stale_take_theirs')}
              </Button>
              <Button size="s" onClick={storing.keepMine}>
                {t('stale_keep_mine')}
              </Button>
            </>
          }
        >
          <p>{t('stale_text')}</p>
          <Conflicts conflicts={saving.conflicts} resume={model.draft.resume.value} />
        </Notice>
      );
    case 'gone':
      return (
        <Notice
          tone="warn"
          title={t('gone_title')}
          actions={
            <Button size="s" onClick={storing.keepMine}>
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
            <Button size="s" onClick={storing.retry}>
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
