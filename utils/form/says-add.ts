import { addWords } from './rules/adders';
import { saysAnyOf } from './said';

/** Whether a control with these words adds one more of something. */
export const saysAdd = saysAnyOf(addWords);
