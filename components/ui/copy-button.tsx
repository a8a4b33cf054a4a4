import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/text/text';
import { Button, type ButtonProps } from './button';
import { IconButton } from './icon-button';
import { CheckIcon, CopyIcon } from './icons';

export interface CopyButtonProps {
  /** What it copies, as a sentence for whoever only hears it: "Copy e-mail address". */
  label: string;
  /** Copies, and says whether it worked. */
  onCopy: () => Promise<boolean>;
  /** Text of the button; without one it is an icon alone. */
  children?: string;
  look?: ButtonProps['look'];
  size?: ButtonProps['size'];
  disabled?: boolean;
}

/** How long "Copied" stays, in ms: long enough to be read, short enough for the next copy. */
const shownFor = 1600;

/** Says "Copied" in its own place, and aloud. */
export function CopyButton({ label, onCopy, children, look, size, disabled }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | undefined>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async () => {
    setOutcome((await onCopy()) ? 'copied' : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOutcome(undefined), shownFor);
  };
  const said = outcome && t(outcome === 'copied' ? 'copy_done' : 'copy_failed');
  const icon = outcome === 'copied' ? <CheckIcon /> : <CopyIcon />;

  return (
    <>
      {children ? (
        <Button
          look={look}
          size={size}
          icon={icon}
          disabled={disabled}
          aria-label={said ? undefined : label}
          onClick={copy}
        >
          {said ?? children}
        </Button>
      ) : (
        <IconButton label={label} icon={icon} disabled={disabled} onClick={copy} />
      )}
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
