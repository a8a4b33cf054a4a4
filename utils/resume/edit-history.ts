/** What was there before each edit, and after each that was undone, the latest last. */
export interface EditHistory<Value> {
  past: readonly Value[];
  future: readonly Value[];
  /** Where the latest edit was made, '' for one that stands alone, and when (ms). */
  latest: { where: string; at: number };
}

/** Typing in one field without a longer pause is one edit to whoever takes it back. */
const pause = 1_000;
/** Values share all that an edit left alone, so that a step costs little more than what it changed. */
const mostSteps = 300;

export const noEdits = { past: [], future: [], latest: { where: '', at: 0 } } as const;

/** The history with one more edit: `before` is what it replaced. */
export function recordEdit<Value>(
  history: EditHistory<Value>,
  before: Value,
  latest: EditHistory<Value>['latest'],
): EditHistory<Value> {
  const { where, at } = history.latest;
  const goesOn = latest.where !== '' && latest.where === where && latest.at - at < pause;
  const past = goesOn && history.past.length > 0 ? history.past : [...history.past, before];
  return { past: past.slice(-mostSteps), future: [], latest };
}

interface Step<Value> {
  value: Value;
  history: EditHistory<Value>;
}

const alone = noEdits.latest;

/** What was there before the latest edit; undefined when there was none. */
export function undoEdit<Value>(
  { past, future }: EditHistory<Value>,
  now: Value,
): Step<Value> | undefined {
  if (past.length === 0) return undefined;
  const history = { past: past.slice(0, -1), future: [...future, now], latest: alone };
  return { value: past.at(-1)!, history };
}

/** What was there before the latest undo; undefined when nothing was undone. */
export function redoEdit<Value>(
  { past, future }: EditHistory<Value>,
  now: Value,
): Step<Value> | undefined {
  if (future.length === 0) return undefined;
  const history = { past: [...past, now], future: future.slice(0, -1), latest: alone };
  return { value: future.at(-1)!, history };
}

/** The same history over values that were all changed alike. */
export const mapEdits = <Value>(
  { past, future, latest }: EditHistory<Value>,
  change: (value: Value) => Value,
): EditHistory<Value> => ({ past: past.map(change), future: future.map(change), latest });
