import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { jobWords } from '@/utils/posting/words/job-words';
import { stopWordsOf } from '@/utils/posting/words/stop-words';
import { rankEntries } from '@/utils/ranking/rank-entries';
import type { Resume } from '@/utils/resume/schema';
import { postingOf, shortPostings } from '../../fixtures/postings';
import { narrativeResume, project, resumeWith, role } from '../../fixtures/resumes';

const topOf = (posting: string, resume: Resume, now?: string) =>
  rankEntries(postingOf(posting), resume, now).entries.map(({ entry }) => entry);

describe('puts the entry first that the posting is about', () => {
  test.each([
    ['multiCluster', 'Causeway'],
    ['developerTooling', 'quickturn'],
    ['apiStandard', 'Common Port'],
    ['containerPlatform', 'Stevedore'],
  ] as const)('%s: %s', (posting, entry) => {
    expect(topOf(shortPostings[posting], narrativeResume())[0]).toBe(entry);
  });
});

const asking = (...lines: string[]) =>
  `Someone\nSomewhere\n\nRequirements\n${lines.map((line) => `- ${line}`).join('\n')}`;

describe('weighs', () => {
  const twoSkills = () => [project('A', ['Did Terraform.']), project('B', ['Did Ansible.'])];

  test('what must be above what may', () => {
    const posting = `Someone\nSomewhere\n\nRequirements\n- Ansible\n\nNice to have\n- Terraform`;
    expect(topOf(posting, resumeWith(twoSkills()))).toEqual(['B', 'A']);
  });

  test('the title of an entry above a mention', () => {
    const entries = [project('A', ['Did some Terraform.']), project('Terraform', ['Did it.'])];
    expect(topOf(asking('Terraform'), resumeWith(entries))).toEqual(['Terraform', 'A']);
  });

  test('the keywords of an entry like its words', () => {
    const entries = [project('A', ['Did it.']), project('B', ['Did it.'], { keywords: ['K8s'] })];
    expect(topOf(asking('Kubernetes'), resumeWith(entries))[0]).toBe('B');
  });

  test('the newer of two equals a little more, by the day that the posting was read', () => {
    const entries = [
      role('Alpha', ['Did Terraform.'], { start: '2009', end: '2011' }),
      role('Beta', ['Did Terraform.'], { start: '2022' }),
    ];
    expect(topOf(asking('Terraform'), resumeWith(entries))).toEqual(['Beta', 'Alpha']);
    expect(topOf(asking('Terraform'), resumeWith(entries), '')).toEqual(['Alpha', 'Beta']);
  });

  test('a project of a recent role as recent', () => {
    const entries = [
      role('Now', [], { start: '2024' }),
      project('Loose', ['Did Terraform.']),
      project('Part', ['Did Terraform.'], { partOf: 'Now' }),
    ];
    expect(topOf(asking('Terraform'), resumeWith(entries), '2026-01-01')[0]).toBe('Part');
  });
});

describe('says why', () => {
  const ranking = () => {
    const entries = [
      project('A', ['Nothing of it.', 'I moved our K8s clusters.']),
      project('B', ['Packages.']),
    ];
    return rankEntries(
      postingOf(asking('Kubernetes in production', 'Packaging')),
      resumeWith(entries),
    );
  };

  test('with both names of the same thing, and the statement that holds it', () => {
    const resume = resumeWith([project('A', ['Nothing of it.', 'I moved our K8s clusters.'])]);
    const [reason] = rankEntries(postingOf(asking('Kubernetes')), resume).entries[0]!.reasons;
    expect(reason).toMatchObject({
      need: 'must',
      text: 'Kubernetes',
      terms: [{ posting: 'Kubernetes', own: 'K8s', via: 'alias' }],
      statements: [resume.entries[0]!.statements[1]!.id],
    });
  });

  test('whether a word was bent', () => {
    const b = ranking().entries.find(({ entry }) => entry === 'B')!;
    expect(b.reasons[0]!.terms).toMatchObject([
      { posting: 'Packaging', own: 'Packages', via: 'stem' },
    ]);
  });

  test('in shares that make a whole, the weightiest first', () => {
    for (const { reasons } of ranking().entries) {
      const weights = reasons.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      if (reasons.length > 0)
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    }
  });

  test('never with a word that every posting has', () => {
    const words = [...stopWordsOf('en'), ...jobWords.en.split(/\s+/)].filter(
      (word) => word !== 'like',
    );
    const resume = resumeWith([project('', [words.join('. ')])]);
    const posting = postingOf(asking(...words.map((word) => `${word}. ${word}`)));
    expect(rankEntries(posting, resume).entries[0]!.reasons).toEqual([]);
  });
});

describe('words of everyday language', () => {
  test('are no reason by themselves', () => {
    const resume = resumeWith([project('A', ['A quiet night: three boats mended by themselves.'])]);
    const posting = postingOf(asking('Keep the pager quiet, in three shifts, by themselves'));
    expect(rankEntries(posting, resume).entries[0]!.reasons).toEqual([]);
  });

  test('are named beside no name of the trade', () => {
    const resume = resumeWith([project('A', ['A quiet week with Terraform.'])]);
    const [reason] = rankEntries(postingOf(asking('Terraform, quiet and whole')), resume)
      .entries[0]!.reasons;
    expect(reason!.terms.map(({ posting }) => posting)).toEqual(['Terraform']);
  });

  test('count where they are written as a name', () => {
    const resume = resumeWith([project('A', ['I planned the fleet in Harbour.', 'With Quiet.'])]);
    const posting = postingOf(asking('Years of running Quiet in production'));
    expect(rankEntries(posting, resume).entries[0]!.reasons).toHaveLength(1);
  });

  test('leave no gap', () => {
    const posting = postingOf(asking('A quiet and wonderful morning'));
    expect(rankEntries(posting, resumeWith([])).gaps).toEqual([]);
  });
});

describe('gaps', () => {
  test('are the requirements that nothing in the resume speaks to', () => {
    const posting = postingOf(asking('Kubernetes', 'Fluent Portuguese', 'Rust, embedded'));
    const resume = resumeWith([project('A', ['I ran K8s.'])]);
    expect(rankEntries(posting, resume).gaps.map(({ text }) => text)).toEqual([
      'Fluent Portuguese',
      'Rust, embedded',
    ]);
  });

  test('name what is wanted known and is nowhere said, in the words of the posting', () => {
    const posting = postingOf(
      asking('Experience with Kubernetes, Terraform and site safety plans'),
    );
    const { gaps } = rankEntries(posting, resumeWith([]));
    expect(gaps[0]!.names.join(' | ')).toContain('Kubernetes');
    for (const name of gaps[0]!.names) expect(gaps[0]!.text).toContain(name);
    const resume = resumeWith([project('A', ['I tidied the site.'])]);
    expect(rankEntries(posting, resume).gaps[0]!.names).not.toContain('site');
  });

  test('are none where the profile speaks to them', () => {
    const resume = resumeWith([], ['I have written Rust for embedded devices.']);
    expect(rankEntries(postingOf(asking('Rust, embedded')), resume).gaps).toEqual([]);
  });

  test('are none where a line names nothing', () => {
    const posting = postingOf(asking('You are great to work with'));
    expect(rankEntries(posting, resumeWith([])).gaps).toEqual([]);
  });
});

describe('for any resume', () => {
  const word = fc.constantFrom(
    'Kubernetes',
    'K8s',
    'Go',
    'API',
    'designed',
    'packages',
    'the',
    'team',
    'sales',
    'C++',
    'Pflege',
    'clusters',
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const texts = fc.array(text, { minLength: 1, maxLength: 8 });

  test('the order of the entries changes no score', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 7 }), (all, by) => {
        const entries = all.map((one, at) => project(`p${at}`, [one]));
        const turned = [...entries.slice(by), ...entries.slice(0, by)];
        const scores = (list: typeof entries) =>
          Object.fromEntries(
            rankEntries(postingOf(shortPostings.multiCluster), resumeWith(list)).entries.map(
              ({ entry, score }) => [entry, score],
            ),
          );
        expect(scores(turned)).toEqual(scores(entries));
      }),
    );
  });

  test('every entry is ranked once, and the best is first', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const entries = all.map((one, at) => project(`p${at}`, [one]));
        const ranked = rankEntries(
          postingOf(shortPostings.apiStandard),
          resumeWith(entries),
        ).entries;
        expect(ranked.map(({ entry }) => entry).sort()).toEqual(entries.map(({ id }) => id).sort());
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});
