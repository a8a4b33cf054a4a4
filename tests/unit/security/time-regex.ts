interface Expression {
  source: string;
  flags: string;
}

/** What keeps patterns searching: runs of what they repeat, never followed by what they want. */
export const runs = [
  ...['a', ' ', '1', '-', '(', '<', '.', ',', '"', '#', '/', '\n', '漢'],
  ...['a ', '(a', '1.', 'a,', 'A.A ', '<a ', 'a@', '-a', 'a.'],
];

const wanted = '\u0000';
const moment = 20;

/** Whether an expression takes much more than twice as long on twice as many of a run. */
export function isSlowOn({ source, flags }: Expression, run: string): boolean {
  const regex = new RegExp(source, flags);
  // What grows by powers is found on little, or it would never end.
  if (timeOf(regex, run, 24) > moment) return true;
  const time = timeOf(regex, run, many(run));
  return time > moment && time > 3 * timeOf(regex, run, many(run) / 2);
}

/** Whether an expression holds up whoever waits for it, on as much of a run as a field may say. */
export const isSlowOnLabel = ({ source, flags }: Expression, run: string): boolean =>
  timeOf(new RegExp(source, flags), run, 24) > moment ||
  timeOf(new RegExp(source, flags), run, longestLabel / run.length) > moment;

/** As `utils/form/snapshot.ts` allows for a choice; a label is shorter. */
const longestLabel = 2_000;

const many = (run: string) => Math.ceil(40_000 / run.length);

/** The quickest of a few, in milliseconds: what else the machine does only ever adds to it. */
function timeOf(regex: RegExp, run: string, count: number): number {
  const text = run.repeat(count) + wanted;
  let quickest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 6 && quickest > moment; tries++) {
    const start = performance.now();
    text.replace(regex, '');
    quickest = Math.min(quickest, performance.now() - start);
  }
  return quickest;
}

/** The words a pattern is written with, alone and with a space: the few that stand before something repeated. */
export const wordsOf = ({ source }: Expression): string[] =>
  [
    ...new Set(
      source.replace(/\\[pP]\{[^}]*\}|\\\w/g, '.').match(/[\p{L}\d]{2,}(?=[^\p{L}]{0,8}[*+])/gu),
    ),
  ]
    .slice(0, 4)
    .flatMap((word) => [word, `${word} `]);
