import { nearestLabel } from './nearest-label';
import { plain } from './plain-text';
import { holds, readRange, type Scale } from './read-range';
import type { FieldOption } from './snapshot';
import type { Wanted } from './values/wanted';
import { yesOrNo } from './values/yes-no';

const placeholder =
  /^(?:-.*|\.\..*|(?:please )?(?:select|choose|pick)\b.*|bitte .*|wahlen.*|auswahlen|selecc?ion.*|choisi.*|veuillez.*|scegli.*|kies .*|valj.*|vaelg.*|velg.*|wybierz.*|vyber.*|)$/;

/** The choices that a person could mean: not the list's own invitation to choose. */
const real = (options: readonly FieldOption[]) =>
  options.filter(({ label, disabled }) => !disabled && !placeholder.test(plain(label)));

/** The choice that means what is wanted; `undefined` where none does, or two do. */
export function matchOption(
  options: readonly FieldOption[],
  wanted: Wanted,
): FieldOption | undefined {
  const choices = real(options);
  if (wanted.years !== undefined) return inRange(choices, 'years', wanted.years);
  const worded = nearestLabel(choices, [wanted.text, ...(wanted.alike ?? [])]);
  if (worded) return worded;
  if (wanted.days !== undefined)
    return inRange(choices, 'days', wanted.days) ?? nearestSpan(choices, wanted.days);
  if (wanted.amount !== undefined) return inRange(choices, 'amount', wanted.amount);
  if (wanted.yes === undefined) return undefined;
  return onlyOne(choices.filter(({ label }) => yesOrNo(label) === wanted.yes));
}

/** The only choice whose range holds a number: of two that do, nobody can tell which is meant. */
const inRange = (choices: readonly FieldOption[], scale: Scale, value: number) =>
  onlyOne(
    choices.filter(({ label }) => {
      const range = readRange(label, scale);
      return range !== undefined && holds(range, value);
    }),
  );

/** Four weeks are a month, and two weeks fifteen days: as far apart as this, no further. */
const sameSpan = 0.12;

const nearestSpan = (choices: readonly FieldOption[], days: number) =>
  onlyOne(
    choices.filter(({ label }) => {
      const range = readRange(label, 'days');
      if (!range || range.low !== range.high || days === 0) return false;
      return Math.abs(range.low - days) <= sameSpan * Math.max(range.low, days);
    }),
  );

const onlyOne = <Item>(items: readonly Item[]) => (items.length === 1 ? items[0] : undefined);
