import type { DatePart } from './kinds';
import type { Reading } from './rules/rule';
import { byLabel } from './signals/by-label';
import { byOptions } from './signals/by-surroundings';
import type { Found } from './signals/rules-for';
import type { FieldSnapshot } from './snapshot';

/** A label may say more exactly what a declaration says roughly. */
const refinements: Partial<Record<Reading, readonly Reading[]>> = {
  name: ['given-name', 'family-name', 'preferred-name', 'additional-name'],
  'given-name': ['preferred-name', 'name', 'family-name'],
  'family-name': ['given-name'],
  website: ['linkedin', 'github', 'portfolio', 'twitter', 'other-link'],
  'street-address': ['address-line2', 'location'],
  location: ['address-level2'],
  tel: ['tel-country-code', 'tel-extension'],
};

/** The name of who pays, by the names that code gives it. */
const payers: Partial<Record<Reading, RegExp>> = {
  name: /payment|card_?-?holder|on_?-?card/i,
  'given-name': /card_?-?holder/i,
  'family-name': /card_?-?holder/i,
};

/** What was found, in the light of what else the field says of itself. */
export function refineKind(
  found: Found,
  field: FieldSnapshot,
): { reading: Reading; part?: DatePart } {
  const kind = found.kind;
  if (kind === 'cover-letter-text' && field.control === 'file')
    return { reading: 'cover-letter-file' };
  if ([field.name, field.id].some((one) => payers[kind]?.test(one))) return { reading: 'card' };
  if (kind === 'address-level1' && byOptions(field)?.kind === 'country')
    return { reading: 'country' };
  return { reading: finerThan(kind, field) ?? kind, part: found.part };
}

function finerThan(kind: Reading, field: FieldSnapshot): Reading | undefined {
  const finer = refinements[kind];
  return (
    finer &&
    [field.label, field.placeholder]
      .map((text) => byLabel(text, field)?.kind)
      .find((one) => one !== undefined && finer.includes(one))
  );
}
