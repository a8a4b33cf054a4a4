/** What a key does to a statement, beside writing in it. */
export type StatementAct =
  | { do: 'split'; at: number }
  | { do: 'join'; by: -1 | 1 }
  | { do: 'move'; by: -1 | 1 }
  | { do: 'go'; by: -1 | 1 };

interface Key {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

interface Caret {
  selectionStart: number;
  selectionEnd: number;
  value: string;
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Enter parts a statement, Backspace at its beginning and Delete at its end join two, arrows leave it at its ends, and move it with
 * Alt. Shift+Enter is left to the field: a line break inside a narrative.
 */
export function readStatementKey(key: Key, field: Caret): StatementAct | undefined {
  if (key.isComposing || key.ctrlKey || key.metaKey) return undefined;
  const by = steps[key.key];
  if (by && key.altKey) return { do: 'move', by };
  if (key.altKey || key.shiftKey) return undefined;
  if (key.key === 'Enter') return { do: 'split', at: field.selectionStart };
  if (field.selectionStart !== field.selectionEnd) return undefined;
  const [isFirst, isLast] = [field.selectionStart === 0, field.selectionEnd === field.value.length];
  if (key.key === 'Backspace' && isFirst) return { do: 'join', by: -1 };
  if (key.key === 'Delete' && isLast) return { do: 'join', by: 1 };
  if (by && (by < 0 ? isFirst : isLast)) return { do: 'go', by };
  return undefined;
}
