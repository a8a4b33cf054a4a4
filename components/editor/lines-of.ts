/** How many lines a text takes, for browsers whose text areas do not grow by themselves. */
export const linesOf = (text: string) =>
  Math.min(
    40,
    text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / 80), 0),
  );
