import { type TextKey, t } from '@/utils/text/text';
import { CheckIcon } from '../ui/icons';
import { Spinner } from '../ui/spinner';
import './saving-state.css';

interface Props {
  is: 'saved' | 'saving' | 'stale' | 'gone' | 'failed';
  /** Saved together with what another window has changed. */
  merged?: boolean | undefined;
}

const texts: Record<Props['is'], TextKey> = {
  saved: 'saving_saved',
  saving: 'saving_saving',
  stale: 'saving_not_saved',
  gone: 'saving_not_saved',
  failed: 'saving_not_saved',
};

/** Whether what is on the screen is on the disk. */
export function SavingState({ is, merged = false }: Props) {
  return (
    <p class={`saving-state saving-state-${is}`} role="status">
      {is === 'saved' && <CheckIcon />}
      {is === 'saving' && <Spinner />}
      {t(merged ? 'saving_merged' : texts[is])}
    </p>
  );
}
