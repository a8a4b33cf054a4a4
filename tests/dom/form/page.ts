import { scanForm } from '@/content/form/read/scan-form';
import { applyWrites, undoFill } from '@/content/form/write/apply-writes';
import type { FieldValue } from '@/utils/form/plan';
import type { Report, Write } from '@/utils/form/report';
import { type FieldSnapshot, FormScan } from '@/utils/form/snapshot';

const { body } = document;

/** Draws a page, and takes back what the test before may have written to its own. */
export async function show(html: string): Promise<void> {
  await undoFill();
  body.innerHTML = html;
}

/** Every field of the page, checked against the contract as the popup does. */
export const scan = (): FieldSnapshot[] => FormScan.parse(scanForm()).fields;

export function field(label: string): FieldSnapshot {
  const found = scan().filter((one) => one.label === label);
  if (found.length !== 1)
    throw new Error(
      `${found.length} fields "${label}" of: ${scan()
        .map((one) => one.label)
        .join(' | ')}`,
    );
  return found[0]!;
}

export const labels = () => scan().map(({ label }) => label);

export const write = (label: string, value: FieldValue, file?: Write['file']): Write => ({
  ref: field(label).ref,
  label,
  value,
  file,
});

export const text = (words: string): FieldValue => ({ as: 'text', text: words });

export async function fill(
  label: string,
  value: FieldValue | string,
): Promise<Report['lines'][number]> {
  const wanted = typeof value === 'string' ? text(value) : value;
  const one = write(label, wanted);
  const { lines } = await applyWrites([one]);
  return lines.find(({ ref }) => ref === one.ref)!;
}

export const get = <Found extends Element = HTMLInputElement>(selector: string) =>
  document.querySelector<Found>(selector)!;
