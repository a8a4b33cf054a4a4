import { measure } from '../summary/measure';
import { fitsPattern } from './fits-pattern';
import type { FieldValue, SkipReason } from './plan';
import type { FieldSnapshot } from './snapshot';
import { type TextLimits, textLimits } from './text-limits';
import type { Wanted } from './values/wanted';

/** Patterns of an input hold for what is typed on one line; a text area has none. */
const isOneLine = ({ control }: FieldSnapshot) => !/^(textarea|rich-text)$/.test(control);

/** The first spelling that the box takes whole: nothing is ever cut. */
export function fitText(field: FieldSnapshot, wanted: Wanted): FieldValue | SkipReason {
  const limits = textLimits(field);
  const spellings = [wanted.text, ...(wanted.alike ?? [])].flatMap((text) =>
    isOneLine(field) && text.includes('\n') ? [] : [text],
  );
  const folded = wanted.text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
  const tried = [...new Set([...spellings, ...(isOneLine(field) ? [folded] : [])])];
  const refusals = tried.map((text) => whyNotText(field, text, limits));
  const fitting = refusals.indexOf(undefined);
  return fitting < 0 ? refusals[0]! : { as: 'text', text: tried[fitting]! };
}

const isNumber = (text: string) => /^-?\d+([.,]\d+)?$/.test(text);

/** Why a box would not take a text as it stands. */
function whyNotText(
  field: FieldSnapshot,
  text: string,
  limits: TextLimits,
): SkipReason | undefined {
  if (field.type === 'number' && !isNumber(text)) return 'unsure';
  const words = measure(text, 'words');
  if (text.length > limits.mostCharacters || words > limits.mostWords) return 'too-long';
  // The least that is asked for is for those who write; "at least 8 characters" on a name is another field's help.
  const isProse = words > 5;
  if (isProse && (text.length < limits.fewestCharacters || words < limits.fewestWords))
    return 'too-short';
  if (isOutOfRange(field, text)) return 'out-of-range';
  const { pattern } = field.constraints;
  const misfits = pattern && isOneLine(field) && fitsPattern(pattern, text) === false;
  return misfits ? 'wrong-format' : undefined;
}

/** `min`, `max` and `step` of numbers, `min` and `max` of native dates. */
function isOutOfRange({ type, constraints }: FieldSnapshot, text: string): boolean {
  const { min, max, step } = constraints;
  if (/^(date|month)$/.test(type)) return Boolean((min && text < min) || (max && text > max));
  if (!/^(number|range)$/.test(type)) return false;
  const value = Number(text.replace(',', '.'));
  const [least, most] = [Number(min || Number.NEGATIVE_INFINITY), Number(max || Infinity)];
  if (value < least || value > most) return true;
  const by = Number(step || 1);
  const steps = (value - (Number.isFinite(least) ? least : 0)) / by;
  return by > 0 && Math.abs(steps - Math.round(steps)) > 1e-9;
}
