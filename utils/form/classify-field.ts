import { type DatePart, groupOf } from './kinds';
import { plain } from './plain-text';
import { refineKind } from './refine-kind';
import type { Reading } from './rules/rule';
import { byAutocomplete, byMarker, byTrapName } from './signals/by-declaration';
import { byLabel } from './signals/by-label';
import { byName } from './signals/by-name';
import { byHelp, byOptions, bySection } from './signals/by-surroundings';
import { byLastResort, byMailbox, byType } from './signals/by-type';
import { type Found, isKind, suits } from './signals/rules-for';
import type { FieldSnapshot } from './snapshot';

/** What told the kind, in the order in which they are asked. */
export type Signal =
  | 'hidden'
  | 'autocomplete'
  | 'marker'
  | 'label'
  | 'type'
  | 'placeholder'
  | 'name'
  | 'section'
  | 'options'
  | 'neighbours'
  | 'nothing';

/** A field's kind before its section and its neighbours have been heard. */
export interface FirstReading {
  reading: Reading;
  part?: DatePart;
  confidence: number;
  by: Signal;
}

/** What one field asks for by its own signals, most trusted first. */
export function classifyField(field: FieldSnapshot): FirstReading {
  if (field.decoy) return ofDecoy(field);
  for (const [by, confidence, read] of signals) {
    const found = read(field);
    if (!found || !suits(found.kind, field.control)) continue;
    if (by === 'name' && isLeftover(found, field)) return { reading: 'trap', confidence, by };
    return { ...refineKind(found, field), confidence, by };
  }
  return { reading: isAsking(field) ? 'question' : 'none', confidence: 0, by: 'nothing' };
}

/** A part of an address that nobody sees and nothing names is a page's own, or there for robots. */
const isLeftover = ({ kind }: Found, { hidden, label, placeholder }: FieldSnapshot) =>
  hidden && label === '' && placeholder === '' && isKind(kind) && groupOf(kind) === 'place';

/**
 * A trap that asked browsers to fill it would catch people, and none asks twice: what is declared, or to be
 * repeated, is only not open yet.
 */
function ofDecoy(field: FieldSnapshot): FirstReading {
  const declared = byAutocomplete(field);
  if (declared) return { reading: declared.kind, part: declared.part, ...decoyBy.declaration };
  const repeated = again.test(plain(field.label)) && byLabel(field.label, field);
  return repeated
    ? { reading: repeated.kind, ...decoyBy.label }
    : { reading: 'trap', ...decoyBy.trick };
}

const again = /^(?:re-?(?:enter|type)|confirm|repeat|verify)\b/u;
const decoyBy = {
  declaration: { confidence: 0.98, by: 'autocomplete' },
  label: { confidence: 0.92, by: 'label' },
  trick: { confidence: 1, by: 'hidden' },
} as const;

type Read = (field: FieldSnapshot) => Found | undefined;

const signals: readonly (readonly [by: Signal, confidence: number, read: Read])[] = [
  ['name', 1, byTrapName],
  ['autocomplete', 0.98, byAutocomplete],
  ['marker', 0.97, byMarker],
  ['type', 0.95, byMailbox],
  ['label', 0.92, (field) => byLabel(field.label, field)],
  ['type', 0.9, byType],
  ['placeholder', 0.8, (field) => byLabel(field.placeholder, field)],
  ['name', 0.75, byName],
  ['options', 0.75, byOptions],
  ['label', 0.7, byHelp],
  ['section', 0.65, bySection],
  ['type', 0.6, byLastResort],
];

const isAsking = ({ label }: FieldSnapshot) => /\p{L}{2}/u.test(label);
