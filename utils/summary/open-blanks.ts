import type { Summary } from './summary';

/** What a letter still wants written by its owner, as the template has it: with any of these it is not to be sent. */
export const openBlanks = ({
  letter,
  sentences,
}: Pick<Summary, 'letter' | 'sentences'>): string[] =>
  letter
    ? [...letter.open, ...(letter.place && sentences.length === 0 ? [letter.place.text] : [])]
    : [];
