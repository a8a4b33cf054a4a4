import { expect, test } from 'vitest';
import type { FieldValue } from '@/utils/form/plan';
import { fill, get, show } from './page';

const meant = (...options: string[]): FieldValue => ({ as: 'options', options, text: options[0]! });

const box = `<label for="c">Country</label><div><input id="c" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="list" style="width:200px"></div><ul role="listbox" id="list" hidden></ul>`;

/** A list that filters its own choices as one types, after a pause as many take. */
function filtersItself(choices: readonly string[]) {
  const [control, list] = [get('#c'), get('#list')];
  const typed: string[] = [];
  let later = 0;
  const draw = () => {
    const shown = choices.filter((one) => one.toLowerCase().includes(control.value.toLowerCase()));
    list.innerHTML = shown.map((one) => `<li role="option">${one}</li>`).join('');
    if (shown.length === 0) list.innerHTML = '<li>No options</li>';
    list.hidden = false;
  };
  control.addEventListener('mousedown', draw);
  control.addEventListener('input', () => {
    if (control.value) typed.push(control.value);
    clearTimeout(later);
    later = window.setTimeout(draw, 150);
  });
  list.addEventListener('click', ({ target }) => {
    control.value = (target as Element).textContent!;
  });
  return typed;
}

async function timed<Answer>(act: () => Promise<Answer>) {
  const start = performance.now();
  return { answer: await act(), took: performance.now() - start };
}

test('gives a list whose scripts are gone up soon, and says that it did not open', async () => {
  for (const html of [
    box,
    '<label id="l">Country</label><div role="combobox" tabindex="0" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false" style="width:200px;height:24px">Please select</div>',
  ]) {
    await show(html);
    const { answer, took } = await timed(() => fill('Country', meant('Mali')));
    expect(answer).toMatchObject({ outcome: 'not-opened', found: '' });
    expect(took).toBeLessThan(2_000);
  }
});

test('asks a list once for what it does not have, and says so', async () => {
  await show(box);
  const typed = filtersItself(['Chad', 'Malta', 'Oman']);
  const { answer, took } = await timed(() => fill('Country', meant('Atlantis')));
  expect(answer).toMatchObject({ outcome: 'no-choice', found: '' });
  expect(typed).toEqual([...new Set(typed)]);
  expect(took).toBeLessThan(3_000);
});

test('waits for a list that says it is still loading', async () => {
  await show(box);
  const [control, list] = [get('#c'), get('#list')];
  let timer = 0;
  control.addEventListener('input', () => {
    list.hidden = false;
    list.innerHTML = '<li>Loading…</li>';
    clearTimeout(timer);
    if (control.value)
      timer = window.setTimeout(() => {
        list.innerHTML = '<li role="option">Mali</li>';
      }, 1_200);
  });
  list.addEventListener('click', () => {
    control.value = 'Mali';
  });
  expect((await fill('Country', meant('Mali'))).outcome).toBe('stuck');
});
