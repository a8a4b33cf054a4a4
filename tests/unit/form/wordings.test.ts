import { describe, expect, test } from 'vitest';
import { classifyFields } from '@/utils/form/classify-fields';
import type { Kind } from '@/utils/form/kinds';
import { aField, yesNo } from './fields';
import { languages, usualControl, type Wordings } from './wordings';

/** What is never filled: one of them for another changes nothing. */
const unfilled = (kind: string) => (kind === 'none' ? 'question' : kind);

function taken(label: string, kind: Kind, section: string) {
  const control = usualControl[kind] ?? 'text';
  const options = control === 'radio' ? yesNo : [];
  const field = aField({ label, control, type: control, section, options });
  return unfilled(classifyFields([field])[0]!.kind);
}

const misread = (section: string, wordings: Wordings) =>
  Object.entries(wordings).flatMap(([kind, labels]) =>
    labels
      .split(' | ')
      .map((label) => ({ label, kind, taken: taken(label, kind as Kind, section) }))
      .filter((one) => one.taken !== one.kind),
  );

describe.each(languages)('forms in $code', ({ plain, work, education }) => {
  test('ask who applies, and are understood', () => {
    expect(misread('', plain)).toEqual([]);
  });

  test.each([work, education])('ask about what was done: $heading', ({ heading, ...wordings }) => {
    expect(misread(heading, wordings)).toEqual([]);
  });
});
