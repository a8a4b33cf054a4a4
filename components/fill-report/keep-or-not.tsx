import { t } from '@/utils/text/text';
import { Button } from '../ui/button';

interface Props {
  /** What is kept or not, for those who hear the buttons. */
  what: string;
  onKeep: () => void;
  onDecline: () => void;
}

/** What was learned is kept only if its owner says so. */
export const KeepOrNot = ({ what, onKeep, onDecline }: Props) => (
  <div class="learned-actions">
    <Button size="s" onClick={onDecline}>
      {t('learned_decline')}
      <span class="visually-hidden">{what}</span>
    </Button>
    <Button size="s" look="primary" onClick={onKeep}>
      {t('answer_keep')}
      <span class="visually-hidden">{what}</span>
    </Button>
  </div>
);
