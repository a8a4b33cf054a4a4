import { findFields } from '@/content/form/read/find-fields';
import { Sight } from '@/content/form/read/is-visible';
import { scanForm } from '@/content/form/read/scan-form';
import { visibleFields } from '@/content/form/read/visible-fields';

/** How long a look takes that knows nothing but native controls and their labels, in milliseconds. */
export function plainLook(): number {
  const started = performance.now();
  for (const control of document.querySelectorAll<HTMLInputElement>('input, select, textarea'))
    [...(control.labels ?? [])].map((label) => label.textContent);
  return performance.now() - started;
}

/** Of a scan, the parts that can be told apart. */
export function stages(): { find: number; see: number } {
  const started = performance.now();
  const { fields } = findFields(document);
  const found = performance.now();
  visibleFields(fields, new Sight());
  return { find: found - started, see: performance.now() - found };
}

export const scan = scanForm;
