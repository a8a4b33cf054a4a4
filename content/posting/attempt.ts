/** What a hostile or broken page makes fail counts as not there: the rest of the page is still read. */
export function attempt<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
