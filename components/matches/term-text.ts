import type { TermMatch } from '@/utils/ranking/ranking';
import { t } from '@/utils/text/text';

/** The posting's word; where the owner uses another one for the same thing, both: "K8s = Kubernetes". */
export const termText = ({ posting, own, via }: TermMatch) =>
  via === 'alias' ? t('match_alias', own, posting) : posting;
