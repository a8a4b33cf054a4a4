import { describe, expect, test } from 'vitest';
import { readStatementKey, type StatementAct } from '@/components/editor/statement-keys';

type Modifiers = Partial<
  Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing', true>
>;

/** `|` is the caret; two of them, a selection. */
function press(key: string, text: string, modifiers: Modifiers = {}): StatementAct | undefined {
  const value = text.replaceAll('|', '');
  const selectionStart = text.indexOf('|');
  const last = text.lastIndexOf('|');
  const selectionEnd = last === selectionStart ? last : last - 1;
  return readStatementKey(
    {
      key,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      isComposing: false,
      ...modifiers,
    },
    { value, selectionStart, selectionEnd },
  );
}

describe('keys in a text', () => {
  test('Enter parts it at the caret, Shift+Enter breaks a line as in any field', () => {
    expect(press('Enter', 'One. |Two.')).toEqual({ do: 'split', at: 5 });
    expect(press('Enter', 'One. |Two.', { shiftKey: true })).toBeUndefined();
  });

  test('Backspace and Delete join only at the ends, and never while something is selected', () => {
    expect(press('Backspace', '|Two.')).toEqual({ do: 'join', by: -1 });
    expect(press('Delete', 'One.|')).toEqual({ do: 'join', by: 1 });
    expect(press('Backspace', 'T|wo.')).toBeUndefined();
    expect(press('Delete', '|One.')).toBeUndefined();
    expect(press('Backspace', '|Two.|')).toBeUndefined();
  });

  test('the arrows leave it at its ends alone', () => {
    expect(press('ArrowUp', '|Two.')).toEqual({ do: 'go', by: -1 });
    expect(press('ArrowDown', 'Two.|')).toEqual({ do: 'go', by: 1 });
    expect(press('ArrowDown', 'T|wo.')).toBeUndefined();
  });

  test('with Alt they move it, wherever the caret is', () => {
    expect(press('ArrowUp', 'T|wo.', { altKey: true })).toEqual({ do: 'move', by: -1 });
  });

  test('what an input method is composing is left alone', () => {
    expect(press('Enter', '灯台|', { isComposing: true })).toBeUndefined();
    expect(press('Enter', 'One|', { ctrlKey: true })).toBeUndefined();
  });
});
