import type { IconNode } from 'lucide';
import { createElement } from 'preact';
import './icons.css';

export interface IconProps {
  /** In px. */
  size?: 16 | 20;
}

/** Lucide's outlines, on its grid of 24. Decoration: a text beside it says the same. */
export const drawn = (node: IconNode) =>
  function Icon({ size = 16 }: IconProps) {
    return (
      <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
        {node.map(([shape, attributes]) => createElement(shape, attributes))}
      </svg>
    );
  };
