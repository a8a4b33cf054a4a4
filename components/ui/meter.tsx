import { classNames } from './class-names';
import './meter.css';

export interface MeterProps {
  /** What is measured, for whoever cannot see the bar. */
  label: string;
  value: number;
  max: number;
  /** The figures in words, beside the bar. */
  text?: string;
  /** Of a share, where the most is no limit: never coloured as too much. */
  unlimited?: boolean;
}

/** A length against its limit, or a share. */
export function Meter({ label, value, max, text, unlimited = false }: MeterProps) {
  const over = !unlimited && value > max;
  return (
    <div class={classNames('meter', over && 'meter-over')}>
      <meter class="meter-bar" aria-label={label} min={0} max={max || 1} value={value}>
        {text}
      </meter>
      {text && <span class="meter-text">{text}</span>}
    </div>
  );
}
