import { groupOf, type Kind } from '../kinds';
import { compileRules } from '../rules/compile';
import { fits } from '../rules/controls';
import { labelRules } from '../rules/labels';
import { nameRules } from '../rules/names';
import type { Reading, Rule } from '../rules/rule';
import type { FieldSnapshot } from '../snapshot';

/** What a signal says a field asks for. */
export type Found = Pick<Rule, 'kind' | 'part'>;

const ours = new Set<Reading>(['from', 'until', 'ongoing', 'duties', 'firma']);

/** Whether a reading is a kind by itself, without the section it stands in. */
export const isKind = (reading: Reading): reading is Kind => !ours.has(reading);

/** Whether what is read could be asked by such a control. */
export function suits(reading: Reading, control: FieldSnapshot['control']): boolean {
  if (!isKind(reading)) return control !== 'file';
  if (reading === 'cover-letter-text' && control === 'file') return true;
  return fits(reading, groupOf(reading), control);
}

/** The first rule that tells a field by its words, most telling first. */
export const findRule = compileRules([...labelRules, ...nameRules]);

/** Whether a rule's kind can be asked by such a control at all. */
export const canAsk = ({ kind, on }: Rule, control: FieldSnapshot['control']) =>
  (!on || on.includes(control)) && suits(kind, control);
