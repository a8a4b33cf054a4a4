import { removeWords, saveWords } from './rules/adders';
import { saysAnyOf } from './said';

/** Whether a control with these words takes something away. */
export const saysRemove = saysAnyOf(removeWords);

/** Whether a control with these words keeps what was entered into a row. */
export const saysSave = saysAnyOf(saveWords);
