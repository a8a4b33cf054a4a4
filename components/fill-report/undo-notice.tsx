import type { UndoReport } from '@/utils/form/report';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import type { PageFailure } from '@/utils/page/page-failure';
import { t } from '@/utils/text/text';
import { fieldLabel } from '../form-review/field-label';
import { countText } from '../ui/count-text';
import { Notice } from '../ui/notice';

interface Props {
  undo: UndoReport | PageFailure;
  fields: readonly FieldSnapshot[];
}

/** What became of an undo. */
export function UndoNotice({ undo, fields }: Props) {
  if (typeof undo === 'string') {
    return (
      <Notice tone="error" title={t('undo_failed_title')}>
        {t(undo === 'no-access' ? 'page_no_access_text' : 'undo_failed_text')}
      </Notice>
    );
  }
  const { restored, kept, rows } = undo;
  const keepsRows = (rows?.kept ?? 0) > 0;
  const names = kept.flatMap((ref) => fields.find((field) => field.ref === ref) ?? []);
  const gone = kept.length - names.length;
  return (
    <Notice
      tone={kept.length === 0 && !keepsRows ? 'good' : 'warn'}
      title={countText(restored.length, { one: 'undo_done_one', other: 'undo_done_other' })}
    >
      {names.length > 0 && <p>{t('undo_kept', names.map(fieldLabel).join(', '))}</p>}
      {gone > 0 && <p>{countText(gone, { one: 'undo_gone_one', other: 'undo_gone_other' })}</p>}
      {keepsRows && <p>{t('undo_rows_kept')}</p>}
    </Notice>
  );
}
