import { shapeRules } from './rules/shapes';
import type { Limit, Shape } from './summary';

/** Characters that a word takes in running text, with the space after it, in the languages we read. */
const word = 6;

/** One entry can always be told of, if the opening is left out for it. */
const leastRoom = 150;

/** How many characters a summary has for the owner's entries beside their profile: what picks are suggested for. */
export const roomFor = ({ max, unit }: Limit, shape: Shape = 'profile'): number =>
  Math.max(leastRoom, (unit === 'words' ? max * word : max) * (1 - shapeRules[shape].opening));
