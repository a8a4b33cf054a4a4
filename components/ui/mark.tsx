interface MarkProps {
  /** In px. */
  size?: number;
}

/** The product's mark: the drawing of scripts/icon.svg. Decoration: its name stands beside it. */
export function Mark({ size = 20 }: MarkProps) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path fill="#14857c" d="M3 0h7l5 5v9a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" />
      <path fill="#9fe0d6" d="m10 0 5 5h-4a1 1 0 0 1-1-1z" />
      <path
        fill="none"
        stroke="#ffd587"
        stroke-width="1.3"
        stroke-linecap="round"
        d="M3.65 4.5h3.2M3.65 7.5h1.7"
      />
      <path
        fill="#fff"
        fill-rule="evenodd"
        d="M12.1 6.1c1 1 .5 2.3-.5 3.3l-7.5 5.2c-.5.3-1.1-.2-.7-.7L8.8 6.6c1-1 2.3-1.5 3.3-.5zm-1.2 1.2c-.4-.4-1.2 0-1.5.4s-.4.8-.2 1 .6.1 1-.2.9-.9.7-1.2z"
      />
    </svg>
  );
}
