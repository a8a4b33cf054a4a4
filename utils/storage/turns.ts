const name = 'bespoke-records';

/** Runs beside other writes of any page, and never while all records are being changed at once. */
export const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(name, { mode: 'shared' }, work) as Promise<Value>;

/** Runs while nobody else writes. Never within another turn: it would wait for itself. */
export const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(name, work) as Promise<Value>;
