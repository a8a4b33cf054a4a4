import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { classNames } from './class-names';
import { UploadIcon } from './icons';
import './drop-zone.css';

export interface DropZoneProps {
  /** What the button says. */
  label: string;
  /** As an input's. */
  accept: string;
  onFile: (file: File) => void;
  /** Which files are meant. */
  children?: ComponentChildren;
}

/** Takes one file, dropped on it or chosen. */
export function DropZone({ label, accept, onFile, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // A mouse may drop on all of it; the button inside is there for everyone.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      class={classNames('drop-zone', over && 'drop-zone-over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be chosen again, after it was mended.
          currentTarget.value = '';
        }}
      />
      <Button icon={<UploadIcon />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {children && <p class="drop-zone-text">{children}</p>}
    </div>
  );
}
