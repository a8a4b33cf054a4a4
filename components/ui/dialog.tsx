import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';
import './dialog.css';

export interface DialogProps {
  title: string;
  /** Called when the person closes it, by whatever way. */
  onClose: () => void;
  /** `l` for what is looked at side by side. */
  size?: 'm' | 'l';
  /** Buttons of the last line. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A modal dialog, open as long as it is rendered. The browser keeps and gives back the focus. */
export function Dialog({ title, onClose, size = 'm', actions, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    return () => element.close();
  }, []);
  return (
    <dialog ref={dialog} class={`dialog dialog-${size}`} aria-labelledby={id} onClose={onClose}>
      <header class="dialog-head">
        <h2 id={id} class="dialog-title">
          {title}
        </h2>
        <IconButton
          label={t('dialog_close')}
          icon={<CloseIcon />}
          onClick={() => dialog.current!.close()}
        />
      </header>
      <div class="dialog-body">{children}</div>
      {actions && <footer class="dialog-actions">{actions}</footer>}
    </dialog>
  );
}
