import type { TermMatch } from '@/utils/ranking/ranking';
import { t } from '@/utils/text/text';

/**
 * The posting's word; where the owner uses another one, both: "K8s = Kubernetes" for the same thing, "Docker ≈ containers"
 * for one that is broader, narrower or near.
 */
export function termText({ posting, own, via }: TermMatch): string {
  if (via === 'same' || via === 'stem') return posting;
  return t(via === 'alias' ? 'match_alias' : 'match_near', own, posting);
}
