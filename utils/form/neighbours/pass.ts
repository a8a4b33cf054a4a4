import type { FirstReading } from '../classify-field';
import type { Reading } from '../rules/rule';
import type { FieldSnapshot } from '../snapshot';

export type Fields = readonly FieldSnapshot[];

/** Corrects the readings of a form by what stands beside each field; one reading a field, in order. */
export type Pass = (readings: FirstReading[], fields: Fields) => FirstReading[];

/** How far away, in fields, the other half of a pair may stand. */
export const reach = 3;

export const change = (reading: FirstReading, to: Reading): FirstReading => ({
  ...reading,
  reading: to,
  by: 'neighbours',
});
