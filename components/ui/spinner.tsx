import './spinner.css';

/** A turning thread, for decoration beside a text that says what is under way. */
export function Spinner({ size = 16 }: { size?: 16 | 20 | 32 }) {
  return (
    <svg class="spinner" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <circle class="spinner-track" cx="10" cy="10" r="7.5" />
      <path class="spinner-thread" d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5" />
    </svg>
  );
}
