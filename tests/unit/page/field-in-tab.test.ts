import { expect, test } from 'vitest';
import { fieldAmong } from '@/utils/page/field-in-tab';

const field = (frameId: number, ref = '4') => ({ frameId, answer: { in: 'field', ref } });

test('the field of the page itself, whatever a frame had before', () => {
  expect(fieldAmong([field(0), field(7, '9')])).toBe('0:4');
});

test('the field of the frame that the page is in', () => {
  expect(fieldAmong([{ frameId: 0, answer: { in: 'frame' } }, field(7, '9')])).toBe('7:9');
});

test('none where two frames may be meant', () => {
  const answers = [{ frameId: 0, answer: { in: 'frame' } }, field(7), field(8)];
  expect(fieldAmong(answers)).toBeUndefined();
});

test('none where a page answers with something of its own making', () => {
  expect(fieldAmong([{ frameId: 0, answer: { in: 'field', ref: ['4'] } }])).toBeUndefined();
  expect(fieldAmong([{ frameId: 0, answer: null }])).toBeUndefined();
});
