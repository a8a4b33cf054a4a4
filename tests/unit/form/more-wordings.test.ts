import { expect, test } from 'vitest';
import { classifyFields } from '@/utils/form/classify-fields';
import type { Kind } from '@/utils/form/kinds';
import { aField, yesNo } from './fields';
import { moreWordings } from './more-wordings';
import { usualControl } from './wordings';

/** What is never filled: one of them for another changes nothing. */
const unfilled = (kind: string) => (kind === 'none' ? 'question' : kind);

function taken(label: string, kind: Kind) {
  const control = usualControl[kind] ?? 'text';
  const options = control === 'radio' ? yesNo : [];
  return unfilled(classifyFields([aField({ label, control, type: control, options })])[0]!.kind);
}

const rows = Object.entries(moreWordings).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, labels]) =>
    labels.split(' | ').map((label) => ({ language, label, kind: kind as Kind })),
  ),
);

test.each(rows)('$language: "$label" asks for $kind', ({ label, kind }) => {
  expect(taken(label, kind)).toBe(kind);
});
