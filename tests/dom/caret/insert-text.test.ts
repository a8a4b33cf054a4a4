import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caretTools } from '@/content/caret/caret-tools';

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  document.body.innerHTML = '';
});

/** Shows it, and puts the caret into the field. */
function show(html: string, selector = 'input, textarea, [contenteditable]') {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLInputElement>(selector)!;
  field.focus();
  return field;
}

describe('a text put where the caret is', () => {
  test('goes between what is there, and the page hears of it', async () => {
    const field = show('<textarea>Dear all, yours</textarea>');
    const heard: string[] = [];
    field.addEventListener('input', (event) => heard.push((event as InputEvent).inputType));
    field.setSelectionRange(10, 10);
    expect(await caretTools.insert('I build boats. ')).toEqual({ outcome: 'inserted' });
    expect(field.value).toBe('Dear all, I build boats. yours');
    expect(heard).toEqual(['insertText']);
  });

  test('takes the place of what is selected, as a paste does, and the field’s own undo takes it back', async () => {
    const field = show('<input value="Ottoline Beacon">');
    field.select();
    await caretTools.insert('O. Beacon');
    expect(field.value).toBe('O. Beacon');
    document.execCommand('undo');
    expect(field.value).toBe('Ottoline Beacon');
  });

  test('is one line where the field has one', async () => {
    const field = show('<input>');
    await caretTools.insert('I keep lights lit.\n\nAll of them.');
    expect(field.value).toBe('I keep lights lit. All of them.');
  });

  test('is refused whole where it is too long: nothing is cut off', async () => {
    const field = show('<input maxlength="10" value="Boats">');
    expect(caretTools.look()).toEqual({ at: 'field', most: 10 });
    expect(await caretTools.insert('and bridges')).toEqual({ outcome: 'too-long', most: 10 });
    expect(field.value).toBe('Boats');
  });

  test('goes into an editor, and into a shadow root', async () => {
    const editor = show('<div contenteditable><p>Dear all</p></div>');
    getSelection()?.selectAllChildren(editor);
    expect(await caretTools.insert('Hello')).toEqual({ outcome: 'inserted' });
    expect(editor.textContent).toContain('Hello');

    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<input>';
    const inner = root.querySelector('input')!;
    inner.focus();
    expect(await caretTools.insert('Hello')).toEqual({ outcome: 'inserted' });
    expect(inner.value).toBe('Hello');
  });

  test('is told of where the page does not keep it', async () => {
    const field = show('<input>');
    field.addEventListener('input', () => {
      field.value = '';
    });
    expect(await caretTools.insert('Hello')).toEqual({ outcome: 'reverted' });
  });

  test('reaches a field whose kind has no caret that can be read', async () => {
    const field = show('<input type="email">');
    expect(await caretTools.insert('mina@quarterdeck.example')).toEqual({ outcome: 'inserted' });
    expect(field.value).toBe('mina@quarterdeck.example');
  });
});

test.each([
  ['a password', '<input type="password">'],
  ['a field that is read only', '<input readonly>'],
  ['a button', '<input type="button" value="Send">'],
  ['a field that nobody can see', '<input style="visibility: hidden">'],
  ['a link', '<a href="#x" contenteditable="false">x</a>'],
])('%s is no place for a text', async (_, html) => {
  const field = show(html, 'input, a');
  const before = field.value;
  expect(caretTools.look()).toEqual({ at: 'nowhere' });
  expect(await caretTools.insert('Hello')).toEqual({ outcome: 'no-field' });
  expect(field.value).toBe(before);
});

test('a frame that has the focus says so, and is left to itself', async () => {
  const frame = show('<iframe></iframe>', 'iframe');
  frame.focus();
  expect(caretTools.look()).toEqual({ at: 'frame' });
  expect(await caretTools.insert('Hello')).toEqual({ outcome: 'no-field' });
});

test('a page that names things like the document’s own leads nowhere else', async () => {
  const field = show('<form name="activeElement"><input id="mine"></form>', '#mine');
  expect(await caretTools.insert('Hello')).toEqual({ outcome: 'inserted' });
  expect(field.value).toBe('Hello');
});
