import { t } from '@/utils/text/text';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { Select } from '../ui/select';
import type { FormModel } from './form-model';
import type { AttachFormat } from './tailored-file';

/** Which resume goes into the form's file field: one that the owner keeps, or one made for this posting. */
export function ResumeFile({ model }: { model: FormModel }) {
  const { attached, takesResume } = model;
  if (!takesResume.value || !attached.isOffered.value) return null;
  const failure = attached.failure.value;
  return (
    <>
      <Select
        label={t('attach_label')}
        value={attached.format.value ?? ''}
        options={[
          { value: '', label: t('attach_kept') },
          { value: 'pdf', label: t('attach_pdf') },
          { value: 'docx', label: t('attach_docx') },
        ]}
        onChange={(format) => attached.choose((format || undefined) as AttachFormat | undefined)}
      />
      {attached.busy.value && <Progress label={t('attach_busy')} />}
      {failure && (
        <Notice tone="warn">
          {failure === 'unexpected'
            ? t('export_failed')
            : t('export_letters', [...new Set(failure.letters)].slice(0, 12).join(' '))}
        </Notice>
      )}
    </>
  );
}
