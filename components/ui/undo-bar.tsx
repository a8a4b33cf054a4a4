import { t } from '@/utils/text/text';
import { Button } from './button';
import { IconButton } from './icon-button';
import { CloseIcon, UndoIcon } from './icons';
import './undo-bar.css';

export interface UndoBarProps {
  /** What was done. */
  text: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Stays at the foot of the page as long as something can be taken back: no clock runs against the person. */
export function UndoBar({ text, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div class="undo-bar" role="status">
      <span class="undo-bar-text">{text}</span>
      <Button size="s" icon={<UndoIcon />} onClick={onUndo}>
        {t('undo')}
      </Button>
      <IconButton label={t('dismiss')} icon={<CloseIcon />} onClick={onDismiss} />
    </div>
  );
}
