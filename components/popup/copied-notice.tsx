import { t } from '@/utils/text/text';
import { Notice } from '../ui/notice';
import type { ViewProps } from './view-props';

/** What became of the summary that a key asked to be copied. */
export function CopiedNotice({ model }: ViewProps) {
  const copied = model.copied.value;
  if (copied === undefined) return null;
  return (
    <Notice tone={copied ? 'good' : 'warn'}>
      {t(copied ? 'summary_copied' : 'summary_not_copied')}
    </Notice>
  );
}
