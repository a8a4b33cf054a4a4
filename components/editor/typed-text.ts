import { useState } from 'preact/hooks';

interface Codec<Value> {
  format: (value: Value) => string;
  /** Undefined where the text means nothing. */
  parse: (text: string) => { value: Value } | undefined;
  same: (a: Value, b: Value) => boolean;
}

/**
 * Text for a value that is not text: it stays as typed as long as it means that value, or nothing yet, and gives
 * way when the value is changed from elsewhere.
 */
export function useTypedText<Value>(value: Value, { format, parse, same }: Codec<Value>) {
  const [typed, setTyped] = useState<{ text: string; value: Value } | undefined>(undefined);
  const text = typed && same(typed.value, value) ? typed.text : format(value);
  return {
    text,
    understood: parse(text) !== undefined,
    /** Gives back the new value where the text means one. */
    type(next: string): { value: Value } | undefined {
      const read = parse(next);
      setTyped({ text: next, value: read ? read.value : value });
      return read;
    },
    /** Shows the value again, whatever was typed. */
    forget: () => setTyped(undefined),
    /** Shows the value in its usual form again, unless the text still means nothing. */
    settle() {
      if (parse(text)) setTyped(undefined);
    },
  };
}
