/** U+2068 and U+2069: what stands between is ordered by its own first letter, whatever surrounds it (Unicode's UAX 9). */
const [first, last] = ['\u2068', '\u2069'];

const fromTheRight = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/**
 * What is put into a sentence of the interface, kept apart where its letters, or the signs about its digits, may run the
 * other way than the sentence does.
 */
export function isolate(value: string, direction: string): string {
  const mayTurn = direction === 'rtl' ? !/^\d*$/.test(value) : fromTheRight.test(value);
  return mayTurn ? `${first}${value}${last}` : value;
}

/** For what is kept, and may be read elsewhere. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
