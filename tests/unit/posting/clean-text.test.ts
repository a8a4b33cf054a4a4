import { expect, test } from 'vitest';
import { cleanText } from '@/utils/posting/clean-text';

test.each([
  ['• one\n· two\n– three\n* four\n➢ five', '- one\n- two\n- three\n- four\n- five'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\n\n\n\n\nb', 'a\n\nb'],
  ['  a\u00a0 \t b ', 'a b'],
  ['well-known — and dashed', 'well-known — and dashed'],
  ['-5 degrees', '-5 degrees'],
  ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
  ['', ''],
])('%j reads %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
  expect(cleanText(clean)).toBe(clean);
});
