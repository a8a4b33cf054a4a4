import { afterAll, expect, test } from 'vitest';
import { termText } from '@/components/matches/term-text';
import messages from '@/public/_locales/en/messages.json';
import type { TermMatch } from '@/utils/ranking/ranking';
import { useTexts } from '@/utils/text/text';

useTexts((key, substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, place) => substitutions[place - 1] ?? ''),
);
afterAll(() => useTexts((key) => key));

const met = (via: TermMatch['via'], own: string): TermMatch => ({
  posting: 'containers',
  own,
  via,
  kind: 'concept',
  weight: 1,
});

test.each([
  ['same', 'containers', 'containers'],
  ['stem', 'container', 'containers'],
  ['alias', 'containerization', 'containerization = containers'],
  ['narrower', 'Docker', 'Docker ≈ containers'],
  ['broader', 'virtualization', 'virtualization ≈ containers'],
  ['related', 'Kubernetes', 'Kubernetes ≈ containers'],
] as const)('a word met as %s is shown as what it is', (via, own, shown) => {
  expect(termText(met(via, own))).toBe(shown);
});
