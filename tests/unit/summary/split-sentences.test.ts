import { expect, test } from 'vitest';
import { splitSentences } from '@/utils/summary/split-sentences';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ['I built DC/OS 1.0. It runs 5.0 clusters.', ['I built DC/OS 1.0.', 'It runs 5.0 clusters.']],
  [
    'Tools, e.g. Terraform, helped. So did tests.',
    ['Tools, e.g. Terraform, helped.', 'So did tests.'],
  ],
  [
    'I worked with Dr. Quay on buoys. We shipped.',
    ['I worked with Dr. Quay on buoys.', 'We shipped.'],
  ],
  ['I spoke at //Build and KubeCon! Twice.', ['I spoke at //Build and KubeCon!', 'Twice.']],
  ['  Led a team of six  ', ['Led a team of six']],
  ['Led a team of six;', ['Led a team of six']],
  ['It is No. 5 of ten. No. We left.', ['It is No. 5 of ten.', 'No.', 'We left.']],
  ['One thing\n- another thing', ['One thing', 'another thing']],
  ['', []],
])('reads %j as its sentences', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('reads other languages by their own rules', () => {
  expect(split('Ich baute u.a. Bojen. Dann kam der Funk.', 'de')).toEqual([
    'Ich baute u.a. Bojen.',
    'Dann kam der Funk.',
  ]);
  expect(split('灯台を設計した。試験も書いた。', 'ja')).toEqual([
    '灯台を設計した。',
    '試験も書いた。',
  ]);
});
