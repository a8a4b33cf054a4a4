import { t } from '@/utils/text/text';
import { Notice } from '../ui/notice';
import type { ViewProps } from './view-props';

/** Says that a choice or a record could not be kept, as long as that is so. */
export function UnsavedNotice({ model }: ViewProps) {
  const why =
    model.posting.unsaved.value ?? model.form.unsaved.value ?? model.standing.unsaved.value;
  if (!why) return null;
  return (
    <Notice tone="warn" title={t('unsaved_title')}>
      {t(why === 'quota' ? 'unsaved_quota' : 'unsaved_unavailable')}
    </Notice>
  );
}
