import type { FormScan } from '@/utils/form/snapshot';
import { t } from '@/utils/text/text';
import { countText } from '../ui/count-text';
import { Notice } from '../ui/notice';

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : origin);

/** What of the page's form could not be looked at, and what to do about it. */
export function ScanLimits({ scan }: { scan: FormScan }) {
  const closed = scan.closedFrames.map(hostOf);
  return (
    <>
      {closed.length > 0 && scan.fields.length === 0 && (
        <Notice tone="warn" title={t('form_closed_title')}>
          {t('form_closed_text', closed.join(', '))}
        </Notice>
      )}
      {scan.unread > 0 && (
        <Notice tone="warn">
          {countText(scan.unread, { one: 'form_unread_one', other: 'form_unread_other' })}
        </Notice>
      )}
    </>
  );
}
