import { describe, expect, test } from 'vitest';
import { rankEntries } from '@/utils/ranking/rank-entries';
import type { Entry } from '@/utils/resume/schema';
import { postingOf } from '../../fixtures/postings';
import { project, resumeWith, role } from '../../fixtures/resumes';

const posting = postingOf('Someone\nSomewhere\n\nRequirements\n- Terraform\n- Ansible');
const rankingOf = (entries: Entry[]) => rankEntries(posting, resumeWith(entries), '').entries;
const of = (id: string, entries: Entry[]) => rankingOf(entries).find(({ entry }) => entry === id)!;

describe('the company an entry keeps', () => {
  const harbor = { organization: 'Harbor' };
  const told = role('Operator', ['I wrote Terraform.'], harbor);

  test('lifts a project of a role that is asked for above one of elsewhere', () => {
    const entries = [
      told,
      project('elsewhere', ['A clock.']),
      project('there', ['A clock.'], harbor),
    ];
    expect(rankingOf(entries).map(({ entry }) => entry)).toEqual([
      'Operator',
      'there',
      'elsewhere',
    ]);
    expect(of('there', entries).lent).toEqual({ from: 'Operator', weight: 1 });
  });

  test('never lifts a project above a role for the role’s own words', () => {
    const entries = [told, project('there', ['A clock.'], harbor)];
    expect(of('there', entries).score).toBeLessThan(of('Operator', entries).score);
  });

  test('lifts a role by its best project, and by no other', () => {
    const quiet = role('Operator', ['A clock.'], harbor);
    const one = project('one', ['I wrote Terraform.'], harbor);
    const both = project('both', ['I wrote Terraform and Ansible.'], harbor);
    expect(of('Operator', [quiet, one, both]).lent?.from).toBe('both');
  });

  test('is the role that a project says, or the one that it fell into', () => {
    const early = role('early', ['I wrote Terraform.'], { ...harbor, start: '2010', end: '2014' });
    const late = role('late', ['I wrote Ansible.'], { ...harbor, start: '2015' });
    const dated = project('dated', ['A clock.'], { ...harbor, start: '2017' });
    const said = project('said', ['A clock.'], { ...harbor, start: '2017', partOf: 'early' });
    const entries = [early, late, dated, said];
    expect(of('dated', entries).lent?.from).toBe('late');
    expect(of('said', entries).lent?.from).toBe('early');
  });
});

describe('length', () => {
  const filler = Array.from({ length: 12 }, () => 'I polished brass on quiet evenings by the sea.');

  test('wins nothing: a short project on the matter goes before a long role that mentions it', () => {
    const entries = [
      role('long', [...filler, 'Once I saw Terraform.']),
      project('short', ['I wrote Terraform modules with Ansible.']),
    ];
    expect(rankingOf(entries)[0]!.entry).toBe('short');
  });

  test('of other entries changes no score', () => {
    const short = project('short', ['I wrote Terraform.']);
    const scoreBeside = (other: Entry) => of('short', [short, other]).score;
    expect(scoreBeside(role('b', filler))).toBe(scoreBeside(role('b', [])));
  });
});

describe('what entries prove', () => {
  const asking = (line: string, language: string) => ({
    ...postingOf(`Someone\nSomewhere\n\nRequirements\n- ${line}\n- Sewing`),
    language,
  });
  const school = (section: Entry['section'], title: string) => ({
    ...project(title, ['']),
    section,
    statements: [],
  });

  test.each([
    ['A degree in anything', 'education', 'en'],
    ['Abgeschlossenes Studium', 'education', 'de'],
    ['Diplôme exigé', 'education', 'fr'],
    ['A clean driving licence', 'certificates', 'en'],
  ] as const)('%s: an entry under %s', (line, section, language) => {
    const entries = [project('clock', ['A clock.']), school(section, 'Something')];
    const [best] = rankEntries(asking(line, language), resumeWith(entries), '').entries;
    expect(best).toMatchObject({
      entry: 'Something',
      reasons: [{ terms: [{ own: 'Something', via: 'narrower' }] }],
    });
  });
});

test('a posting in another language finds what both call alike', () => {
  const entries = [
    project('uhr', ['Eine Uhr.']),
    project('wolke', ['Ich schrieb viel Terraform.']),
  ];
  expect(rankingOf(entries)[0]!.entry).toBe('wolke');
});
