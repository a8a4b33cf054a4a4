import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { cutLines } from '@/utils/posting/cut-lines';
import { requirementsOf } from '@/utils/posting/requirements-of';
import { description } from './page-capture';

const cut = (text: string, language = 'en') =>
  cutLines(text, language).map(({ text: line, is }) => `${is}: ${line}`);

test('a line is what the heading above it says', () => {
  expect(cut(description)).toEqual([
    'other: Canal Works runs the bridges of the old town, by day and by night.',
    'other: Your tasks',
    'duty: Open and close bridges for boats',
    'duty: Keep the log of every passage',
    'duty: Inspect hinges and motors',
    'other: Requirements',
    'must: Experience with hydraulic machinery',
    'must: A boating licence',
    'other: Nice to have',
    'nice: Knowledge of tides',
    'other: What we offer',
    'other: 28 days of holiday',
  ]);
});

/** Each language: a heading of every kind, as postings there write it. */
const headings: ReadonlyArray<
  readonly [language: string, duty: string, must: string, nice: string, other: string]
> = [
  ['en', 'What you’ll do', 'What we’re looking for', 'Bonus points', 'Perks & Benefits'],
  ['de', 'Deine Aufgaben', 'Das bringst du mit', 'Von Vorteil', 'Wir bieten'],
  ['fr', 'Vos missions', 'Profil recherché', 'Les plus', 'Nous offrons'],
  ['es', 'Funciones', 'Requisitos', 'Se valorará', 'Ofrecemos'],
  ['pt', 'Responsabilidades', 'O que procuramos', 'Diferenciais', 'Oferecemos'],
  ['nl', 'Wat ga je doen?', 'Wat vragen wij?', 'Pluspunten', 'Wat wij bieden'],
  ['sv', 'Arbetsuppgifter', 'Kvalifikationer', 'Meriterande', 'Vi erbjuder'],
];

test.each(headings)('knows the headings of %s', (language, ...own) => {
  const text = own.map((heading) => `${heading}\n- Xyz`).join('\n\n');
  expect(cut(text, language).filter((line) => line.endsWith('Xyz'))).toEqual([
    'duty: Xyz',
    'must: Xyz',
    'nice: Xyz',
    'other: Xyz',
  ]);
});

describe('a line’s own words', () => {
  test.each([
    ['en', 'nice', '- Rust would be a plus'],
    ['en', 'must', '- 5+ years of experience in accounting'],
    ['en', 'duty', '- Manage the budget of the department'],
    ['en', 'other', '- We offer dental insurance and a pension'],
    ['de', 'nice', '- Englischkenntnisse sind von Vorteil'],
    ['de', 'must', '- Mindestens drei Jahre Berufserfahrung'],
    ['fr', 'nice', '- L’anglais est un atout'],
    ['fr', 'must', '- Maîtrise de la comptabilité'],
    ['es', 'nice', '- El inglés es un plus'],
    ['es', 'must', '- Conocimientos de contabilidad'],
    ['pt', 'must', '- Experiência em contabilidade'],
    ['nl', 'nice', '- Engels is een pre'],
    ['nl', 'must', '- Ervaring met boekhouding'],
    ['sv', 'nice', '- Engelska är meriterande'],
    ['sv', 'must', '- Erfarenhet av bokföring'],
  ])('%s, without a heading: %s: %s', (language, is, text) => {
    expect(cut(text, language)[0]).toMatch(new RegExp(`^${is}: `));
  });

  test('turn a demand into a wish', () => {
    const text = 'Requirements\n- Patience\n- A second language is a plus';
    expect(cut(text).slice(1)).toEqual(['must: Patience', 'nice: A second language is a plus']);
  });

  test('keep the employer’s promises out of the demands', () => {
    const text =
      'Requirements\n- Patience\n- Calm\n\nWe are an equal opportunity employer without regard to race.';
    expect(cut(text).at(-1)).toMatch(/^other: /);
  });
});

test('a heading that merely divides a wish list does not make demands of it', () => {
  const text = 'Preferred qualifications:\n- A diploma\n\nRelated experience:\n- Forklifts';
  expect(cut(text)).toContain('nice: Forklifts');
});

test('demands that follow the duties without a heading are still demands', () => {
  const text =
    'Responsibilities:\n- Open bridges\n- 5+ years of experience with boats\n- Tides are a plus';
  expect(cut(text).slice(1)).toEqual([
    'duty: Open bridges',
    'must: 5+ years of experience with boats',
    'nice: Tides are a plus',
  ]);
});

test('“Essential duties” are duties', () => {
  expect(cut('Essential Duties and Responsibilities\n- Xyz')).toContain('duty: Xyz');
});

test('requirements point at their lines', () => {
  const lines = cutLines(description, 'en');
  for (const { line, text, need } of requirementsOf({ lines }))
    expect(lines[line]).toMatchObject({ text, is: need });
});

test('loses no line of any text', () => {
  const line = fc.stringMatching(/^[A-Za-z:?.-]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const kept = lines
        .map((one) => one.replace(/^- /, '').trim())
        .filter((one) => one && one !== '-');
      expect(cutLines(text, 'en').map((one) => one.text)).toEqual(kept);
    }),
  );
});

test('reads a text of endless repetition in good time', () => {
  for (const piece of ['a', ' ', '- ', '1,', ':', '(m/', 'must have '])
    expect(cutLines(piece.repeat(20_000), 'en').length).toBeLessThanOrEqual(1);
});
