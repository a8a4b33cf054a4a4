import { expect, test } from 'vitest';
import { killOften } from '../driver/kills';

/** `npm run bench:kill` does the same fifty times over. */
const kills = 5;

test('a browser that is killed in mid-work loses nothing that was called saved', async () => {
  const done = await killOften(kills);
  expect(done.map(({ during }) => during)).toEqual([
    'editing',
    'importing',
    'filling',
    'tailoring',
    'keeping',
  ]);
  expect(done.filter(({ wrong }) => wrong)).toEqual([]);
});
