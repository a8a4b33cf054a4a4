/** An expected outcome, good or bad. Bugs are thrown; only what a person can meet is a `Result`. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;

export const fail = <Failure>(failure: Failure) => ({ ok: false, failure }) as const;
