import { expect, test } from 'vitest';
import { scanForm } from '@/content/form/read/scan-form';
import { addRow } from '@/content/form/write/add-row';
import { undoFill } from '@/content/form/write/apply-writes';
import { fill, get, show } from './page';

/** A section whose rows come a moment after the press, each with or without a control to take it away. */
async function section({ remove = '<button type="button">Remove</button>' } = {}) {
  await show(`<form><h2>Work experience</h2><div id="rows"></div>
    <button type="button" id="add">Add another</button><button id="send">Add and send</button></form>`);
  let submits = 0;
  get('form').addEventListener('submit', (event) => {
    event.preventDefault();
    submits += 1;
  });
  let count = 0;
  get('#add').addEventListener('click', () => {
    const row = document.createElement('div');
    count += 1;
    row.innerHTML = `<label>Company ${count}<input></label><label>Title ${count}<input></label>${remove}`;
    row.querySelector('button')?.addEventListener('click', () => row.remove());
    setTimeout(() => get('#rows').append(row));
  });
  return { submits: () => submits };
}

const adder = () => {
  const { ref, label } = scanForm().adders![0]!;
  return { ref, label };
};

test('only what adds a row, and never what would send the form, is an adder', async () => {
  await section();
  expect(scanForm().adders).toMatchObject([{ label: 'Add another', section: 'Work experience' }]);
});

test.each([
  '<a href="/cart">Add another</a>',
  '<button>Add another</button>',
  '<input type="submit" value="Add another">',
  '<button type="button" disabled>Add another</button>',
  '<button type="button" style="display:none">Add another</button>',
])('%s is none', async (html) => {
  await show(`<form><label>City<input></label>${html}</form>`);
  expect(scanForm().adders).toEqual([]);
});

test('a row comes by one press, and an undo takes it back', async () => {
  const { submits } = await section();
  expect(await addRow(adder())).toEqual({ outcome: 'added' });
  expect((await fill('Company 1', 'North Light')).outcome).toBe('stuck');
  const { kept, rows } = await undoFill();
  expect({ kept, rows }).toEqual({ kept: [], rows: { removed: 1, kept: 0 } });
  expect(get('#rows').children).toHaveLength(0);
  expect(submits()).toBe(0);
});

test('a row in which the owner has typed since is theirs', async () => {
  await section();
  await addRow(adder());
  await fill('Company 1', 'North Light');
  get('#rows label:nth-child(2) input').value = 'Keeper';
  expect((await undoFill()).rows).toEqual({ removed: 0, kept: 1 });
  expect(get('#rows label:nth-child(2) input').value).toBe('Keeper');
});

test('a row that the page cannot take back is emptied, and said to stay', async () => {
  await section({ remove: '' });
  await addRow(adder());
  await fill('Company 1', 'North Light');
  expect((await undoFill()).rows).toEqual({ removed: 0, kept: 1 });
  expect(get('#rows input').value).toBe('');
});

test('a row that waits to be saved is said to', async () => {
  await section({ remove: '<button type="button">Save</button>' });
  expect(await addRow(adder())).toEqual({ outcome: 'wants-saving' });
});

test('a control that says something else by now is not pressed', async () => {
  await section();
  const agreed = adder();
  get('#add').textContent = 'Add reference';
  expect(await addRow(agreed)).toEqual({ outcome: 'gone' });
  expect(get('#rows').children).toHaveLength(0);
});
