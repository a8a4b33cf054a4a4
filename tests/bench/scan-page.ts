import { findFields } from '@/content/form/read/find-fields';
import { Sight } from '@/content/form/read/is-visible';
import { scanForm } from '@/content/form/read/scan-form';
import { visibleFields } from '@/content/form/read/visible-fields';
import { classifyFields } from '@/utils/form/classify-fields';

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

/** What classifying takes, in a world that has not done it before, and once more. */
export function classify(): { first: number; again: number } {
  const { fields } = scanForm();
  const started = performance.now();
  classifyFields(fields);
  const done = performance.now();
  classifyFields(fields);
  return { first: done - started, again: performance.now() - done };
}

export const scan = scanForm;
