import { expect, test } from 'vitest';
import { undoFill } from '@/content/form/write/apply-writes';
import { fill, get, scan, show } from './page';

const mali = { as: 'options' as const, options: ['ML'], text: 'Mali' };

/** A native list out of sight, and a widget of its own mind painted after it. */
async function showPainted(isDead = false) {
  await show(`<label for="c">Country</label>
    <select id="c" style="display:none"><option value="">Select</option><option value="ML">Mali</option><option value="TD">Chad</option></select>
    <div class="nice-select" tabindex="0" style="width:200px"><span class="current">Select</span><ul class="options" hidden><li role="option">Mali</li><li role="option">Chad</li></ul><input class="filter" aria-label="Filter" hidden></div>`);
  if (isDead) return;
  const list = get<HTMLElement>('.options');
  get('.nice-select').addEventListener('mousedown', ({ target }) => {
    const option = (target as Element).closest('[role=option]');
    list.hidden = option !== null;
    if (!option) return;
    get('.current').textContent = option.textContent;
    get<HTMLSelectElement>('select').value = option.textContent === 'Mali' ? 'ML' : 'TD';
  });
}

test('takes a native list and what is painted over it for one question', async () => {
  await showPainted();
  expect(scan().map(({ label, control }) => [label, control])).toEqual([['Country', 'select']]);
});

test('sees that what is painted over a native list shows the choice', async () => {
  await showPainted();
  expect((await fill('Country', mali)).outcome).toBe('stuck');
  expect(get('.current').textContent).toBe('Mali');
  expect(get<HTMLSelectElement>('select').value).toBe('ML');
});

test('never leaves a choice in a list that what is painted over it does not show', async () => {
  await showPainted(true);
  expect(await fill('Country', mali)).toMatchObject({ outcome: 'not-opened', found: '' });
  expect(get<HTMLSelectElement>('select').value).toBe('');
});

test('says of a painted list that cannot be emptied again that it is not', async () => {
  await showPainted();
  const { ref } = await fill('Country', mali);
  get<HTMLSelectElement>('select').options[0]!.remove();
  expect((await undoFill()).kept).toEqual([ref]);
});
