import { groupOf, type Kind } from '../kinds';
import { type CompiledRule, compileRule } from '../rules/compile';
import { fits } from '../rules/controls';
import { labelRules } from '../rules/labels';
import { nameRules } from '../rules/names';
import type { Reading } from '../rules/rule';
import { controls, type FieldSnapshot } from '../snapshot';

/** What a signal says a field asks for. */
export type Found = Pick<CompiledRule, 'kind' | 'part'>;

const ours = new Set<Reading>(['from', 'until', 'ongoing', 'duties', 'firma']);

/** Whether a reading is a kind by itself, without the section it stands in. */
export const isKind = (reading: Reading): reading is Kind => !ours.has(reading);

/** Whether what is read could be asked by such a control. */
export function suits(reading: Reading, control: FieldSnapshot['control']): boolean {
  if (!isKind(reading)) return control !== 'file';
  if (reading === 'cover-letter-text' && control === 'file') return true;
  return fits(reading, groupOf(reading), control);
}

const rules = [...labelRules, ...nameRules].map(compileRule);

/** The rules whose kind a control can be asked by at all, most telling first. */
export const rulesFor = Object.fromEntries(
  controls.map((control) => [
    control,
    rules.filter(({ kind, on }) => (!on || on.includes(control)) && suits(kind, control)),
  ]),
) as Record<FieldSnapshot['control'], CompiledRule[]>;
