let turn: Promise<unknown> = Promise.resolve();

/** Runs one after the other whatever writes to the page, so that a fill and its undo never mix. */
export function inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const done = turn.then(act);
  turn = done.catch(() => {});
  return done;
}
