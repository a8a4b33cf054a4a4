import { classifyField, type FirstReading, type Signal } from './classify-field';
import { hearNeighbours } from './hear-neighbours';
import type { DatePart, Kind } from './kinds';
import { plain } from './plain-text';
import { readSection } from './read-section';
import type { Reading } from './rules/rule';
import { elsewhere, inSection, othersWords } from './rules/sections';
import type { FieldSnapshot } from './snapshot';

/** What a field asks for. */
export interface Classified {
  ref: string;
  kind: Kind;
  part?: DatePart;
  /** 0 to 1: how often such a signal is right, not a probability of this field. */
  confidence: number;
  by: Signal | 'taught';
}

/**
 * Says of every field what it asks for, in the page's order. What is not understood is `question` or `none`. What the owner
 * has said of a field goes before all signals, but for those of a field that nobody sees.
 */
export function classifyFields(
  fields: readonly FieldSnapshot[],
  saidOf: (field: FieldSnapshot) => Kind | undefined = () => undefined,
): Classified[] {
  const first = fields.map((field) => settle(classifyField(field), field));
  return hearNeighbours(fields, first).map(({ reading, ...rest }, i) => {
    const field = fields[i]!;
    const said = field.hidden ? undefined : saidOf(field);
    if (said) return { ref: field.ref, kind: said, confidence: 1, by: 'taught' };
    return { ref: field.ref, ...rest, kind: elsewhere[reading] ?? (reading as Kind) };
  });
}

/** The reading in the light of the headings over the field, and of whom its label speaks. */
function settle(first: FirstReading, field: FieldSnapshot): FirstReading {
  const label = plain(field.label);
  const become = (reading: Reading | undefined) => (reading ? { ...first, reading } : undefined);
  if (othersWords.test(label)) return become(inSection.others[first.reading]) ?? first;
  const section = readSection(field.section);
  if (!section || isPresent(label, first)) return first;
  return become(inSection[section][first.reading]) ?? first;
}

/** "Current company" asks for the present one, also among former ones. */
const isPresent = (label: string, { reading }: FirstReading) =>
  /^(organization|organization-title)$/.test(reading) && /^(current|present)\b/.test(label);
