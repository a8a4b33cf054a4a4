import { siteName } from '@/utils/form/site-name';
import type { FormScan } from '@/utils/form/snapshot';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { countText } from '../ui/count-text';
import { Notice } from '../ui/notice';

/** The largest frames of a page: what else it embeds is advertising and maps. */
const mostFrames = 2;

interface Props {
  scan: FormScan;
  /** Whether the page has no form of its own, so that the one in the frame is what the owner came for. */
  isMain: boolean;
  onAllow: (origin: string) => void;
}

/** What of the page's form could not be looked at, and what to do about it. */
export function ScanLimits({ scan, isMain, onAllow }: Props) {
  const closed = scan.closedFrames.slice(0, mostFrames);
  return (
    <>
      {isMain && closed.length > 0 && (
        <Notice
          tone="warn"
          title={t('form_closed_title')}
          actions={closed.map((origin) => (
            <Button key={origin} onClick={() => onAllow(origin)}>
              {t('form_closed_allow', siteName(origin))}
            </Button>
          ))}
        >
          {t('form_closed_text')}
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
