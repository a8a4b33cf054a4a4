import { siteName } from '@/utils/form/site-name';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { SiteModel } from './site-model';

/** Offers to be ready on this site for good; below the form, for nothing depends on it. */
export function SiteOffer({ model }: { model: SiteModel }) {
  const origin = model.offered.value;
  if (!origin) return null;
  const site = siteName(origin);
  return (
    <Notice
      actions={
        <Button size="s" onClick={model.accept}>
          {t('site_allow', site)}
        </Button>
      }
    >
      {t('site_offer', site)}
    </Notice>
  );
}
