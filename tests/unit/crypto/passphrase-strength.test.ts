import { expect, test } from 'vitest';
import { passphraseStrength, type Strength } from '@/utils/crypto/passphrase-strength';

test.each<[string, Strength]>([
  ['', 'refused'],
  ['Tr0ub4!', 'refused'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234567890', 'weak'],
  ['password2026', 'weak'],
  ['Tr0ub4d&r', 'weak'],
  ['balloonist', 'weak'],
  ['blue balloonist', 'fair'],
  ['four loose clouds', 'fair'],
  ['Four loose clouds, 1 anchor', 'good'],
  ['correct horse battery staple', 'good'],
  ['雲が四つ浮かんでいる朝の港', 'fair'],
])('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});

test('a longer passphrase is never called weaker', () => {
  const order: Strength[] = ['refused', 'weak', 'fair', 'good'];
  const whole = 'An owl, 3 kites and the harbour at dusk';
  const ranks = Array.from(whole, (_, at) => order.indexOf(passphraseStrength(whole.slice(0, at))));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});
