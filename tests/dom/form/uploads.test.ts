import { expect, test } from 'vitest';
import { applyWrites, undoFill } from '@/content/form/write/apply-writes';
import { get, show, write } from './page';

/** A page that takes a file out of its input at once, and names it with whatever stands beside. */
async function uploader(beside: string): Promise<void> {
  await show(`<form>
    <div id="zone"><p>Resume</p><input type="file"><div id="kept"></div></div>
    <label>Name<input></label>
    <button type="button" id="other" aria-label="Remove everything">×</button>
  </form>`);
  const input = get('#zone input');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    input.value = '';
    get('#kept').innerHTML = `<p>${file.name} ${beside}</p>`;
    get('#kept')
      .querySelector('[data-removes]')
      ?.addEventListener('click', () => {
        get('#kept').textContent = '';
      });
  });
}

const upload = () =>
  applyWrites([
    write(
      'Resume',
      { as: 'file', file: 'f', text: 'cv.txt' },
      { name: 'cv.txt', type: 'text/plain', base64: btoa('x') },
    ),
  ]);

test('takes back an upload by the remove control beside the name of our file', async () => {
  await uploader('<button type="button" data-removes>Remove file</button>');
  const { lines } = await upload();
  expect(lines[0]!.outcome).toBe('stuck');
  const { restored, kept } = await undoFill();
  expect(kept).toEqual([]);
  expect(restored).toHaveLength(1);
  expect(get('#kept').textContent).toBe('');
});

test('says that an upload stays where the page gives no way to take it back', async () => {
  await uploader('');
  await upload();
  const { restored, kept } = await undoFill();
  expect(restored).toEqual([]);
  expect(kept).toHaveLength(1);
});

test('presses no remove control but the one beside our file', async () => {
  let pressed = 0;
  await uploader('');
  get('#other').addEventListener('click', () => {
    pressed += 1;
  });
  await upload();
  await undoFill();
  expect(pressed).toBe(0);
});
