import { fitValue } from './fit-value';
import type { FieldValue, FillStep, SkipReason } from './plan';
import type { FieldSnapshot } from './snapshot';
import type { Source } from './source';
import { yesOrNo } from './values/yes-no';

/** What the owner wants in a field in place of what was planned: other words of theirs, or what they typed. */
export interface Offer {
  text: string;
  source: Source;
}

/** The planned step with the owner's choice in it, in the form that the control takes; or why it cannot take that. */
export function changeValue(
  step: FillStep,
  field: FieldSnapshot,
  offer: Offer,
): FillStep | SkipReason {
  const value = exactChoice(field, offer) ?? fitValue(field, wantedOf(field, offer));
  return typeof value === 'string'
    ? value
    : { ...step, value, source: offer.source, confidence: 1 };
}

/** The owner has pointed at it: no likeness is needed. */
function exactChoice({ options }: FieldSnapshot, { text }: Offer): FieldValue | undefined {
  const meant = options.filter(({ label, disabled }) => label === text && !disabled);
  const [only] = meant.length === 1 ? meant : [];
  return only && { as: 'options', options: [only.value], text };
}

const wantedOf = ({ multiple }: FieldSnapshot, { text, source }: Offer) => ({
  text: text.trim(),
  source,
  yes: yesOrNo(text),
  ...(multiple && { each: partsOf(text) }),
});

/** Several choices, as the plan shows them and as people write them. */
const partsOf = (text: string): string[][] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => [part]);
