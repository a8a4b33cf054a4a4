import type { Posting } from '@/utils/posting/schema';
import { t } from '@/utils/text/text';

/** What a posting is called in a list: "Title, Organization". */
export const postingLabel = ({ title, organization }: Posting) =>
  [title, organization].filter(Boolean).join(', ') || t('posting_without_title');
