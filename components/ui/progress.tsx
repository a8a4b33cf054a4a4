import { useId } from 'preact/hooks';
import { Spinner } from './spinner';
import './progress.css';

export interface ProgressProps {
  /** What is under way, in words. */
  label: string;
  /** From 0 to 1; missing when nobody can say. */
  share?: number;
}

export function Progress({ label, share }: ProgressProps) {
  const id = useId();
  if (share === undefined) {
    return (
      <p class="progress-unknown" role="status">
        <Spinner />
        {label}
      </p>
    );
  }
  return (
    <div class="progress">
      <span id={id}>{label}</span>
      <progress class="progress-bar" aria-labelledby={id} max={1} value={share} />
    </div>
  );
}
