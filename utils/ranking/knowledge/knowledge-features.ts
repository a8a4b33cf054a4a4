export interface Word {
  text: string;
  lower: string;
  shape: string;
  start: number;
  end: number;
}

/** The words and marks of a line, one by one; a mark within a name ("C++", "CI/CD", "Node.js") belongs to it. */
export const wordsOf = (line: string): Word[] =>
  [...line.matchAll(/[\p{L}\p{N}]+(?:[+#]+|[.'’/&-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s]/gu)].map(
    ({ 0: text, index }) => ({
      text,
      lower: text.toLowerCase(),
      shape: shapeOf(text),
      start: index,
      end: index + text.length,
    }),
  );

/** Capitals, digits and marks, by which a name looks like one: "SQL" is `AU`, "GitHub" `Am`, "2fa" `a0`. */
function shapeOf(text: string): string {
  const isUpper = text === text.toUpperCase() && /\p{Lu}\p{Lu}/u.test(text);
  return [
    /^\p{Lu}/u.test(text) ? 'A' : 'a',
    isUpper ? 'U' : '',
    /\d/.test(text) ? '0' : '',
    /[^\p{L}\p{N}]/u.test(text) ? '.' : '',
    !isUpper && /.\p{Lu}/u.test(text) ? 'm' : '',
  ].join('');
}

const edge: Pick<Word, 'lower' | 'shape'> = { lower: '_', shape: '_' };

/** What a word in its line looks like to the linear model; `isAfter`: the word before it was taken for knowledge. */
export function knowledgeFeatures(words: readonly Word[], at: number, isAfter: boolean): string[] {
  const near = (by: number) => words[at + by] ?? edge;
  const { lower, shape } = words[at]!;
  const after = isAfter ? 'K' : 'O';
  return [
    '*',
    `0=${lower}`,
    ...[-3, -2, -1, 1, 2].map((by) => `${by}=${near(by).lower}`),
    `s=${lower.slice(-3)}`,
    `e=${lower.slice(-4)}`,
    `p=${lower.slice(0, 3)}`,
    `h=${shape}${at === 0 ? '^' : ''}`,
    `h-=${near(-1).shape}`,
    `h+=${near(1).shape}`,
    `t=${after}`,
    `t-=${after}${near(-1).lower}`,
  ];
}
