/** Hebrew, Arabic and their neighbours, and their presentation forms. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * What is put into a sentence of the interface, kept apart where its letters, or the signs about its digits, may run the
 * other way than the sentence does.
 */
export function isolate(value: string, direction: string): string {
  const mayTurn = direction === 'rtl' ? !/^\d*$/.test(value) : fromTheRight.test(value);
  // Between these, text is ordered by its own first letter, whatever surrounds it (Unicode's UAX 9).
  return mayTurn ? `\u2068${value}\u2069` : value;
}

/** For what is kept, and may be read elsewhere. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
