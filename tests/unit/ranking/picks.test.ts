import { describe, expect, test } from 'vitest';
import { pickedEntries } from '@/utils/ranking/picked-entries';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { setPick } from '@/utils/ranking/set-pick';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import { newEntry } from '@/utils/resume/new-entry';
import { newStatement } from '@/utils/resume/new-statement';
import type { Entry } from '@/utils/resume/schema';
import { postingOf } from '../../fixtures/postings';
import { project, resumeWith, role } from '../../fixtures/resumes';

const posting = postingOf(
  `Someone\nSomewhere\n\nRequirements\n- Kubernetes clusters\n- Terraform modules\n- Figma prototypes`,
);

const suggest = (entries: Entry[], options = {}) => {
  const resume = resumeWith(entries);
  return suggestPicks(rankEntries(posting, resume), resume, options);
};

describe('suggested picks', () => {
  test('cover what is asked for, instead of saying the same thing twice', () => {
    const picks = suggest(
      [
        project('clusters', ['I ran Kubernetes clusters with Terraform modules at night.']),
        project('more clusters', [
          'I kept Kubernetes clusters and Terraform modules tidy for a bank.',
        ]),
        project('drawing', ['I drew Figma prototypes.']),
      ],
      { most: 2 },
    );
    expect(picks).toContain('drawing');
    expect(picks).toHaveLength(2);
  });

  test('hold no entry beside its near copy', () => {
    const text = 'I ran Kubernetes clusters with Terraform modules and drew Figma prototypes.';
    expect(suggest([project('one', [text]), project('copy', [text])])).toHaveLength(1);
  });

  test('are roles and projects that have something to tell', () => {
    const picks = suggest([
      newEntry('skills', { id: 'skills', title: 'Kubernetes', keywords: ['Terraform'] }),
      newEntry('education', { id: 'school', title: 'Kubernetes and Terraform' }),
      role('Kubernetes engineer', []),
      role('Engineer', ['I ran Kubernetes.']),
    ]);
    expect(picks).toEqual(['Engineer']);
  });

  test('hold a second strong match before a weak one on something else', () => {
    const picks = suggest(
      [
        role('lead', ['I ran Kubernetes clusters and wrote Terraform modules for a port.']),
        project('platform', ['Kubernetes clusters of a whole harbour, with Terraform for boats.']),
        project('choir', ['I made modules of bells.']),
      ],
      { most: 2 },
    );
    expect(picks).toEqual(['lead', 'platform']);
  });

  test('take an award or a talk for a name of the trade, never for a word', () => {
    const talk = (title: string, text: string) =>
      newEntry('publications', { id: title, title, statements: [newStatement(text)] });
    const picks = suggest([
      project('clusters', ['I ran Kubernetes with Terraform.']),
      talk('bells', 'On modules of bells.'),
      talk('drawing', 'How to draw with Figma.'),
    ]);
    expect(picks).toEqual(['clusters', 'drawing']);
  });

  test('are none where nothing matches', () => {
    expect(suggest([project('a', ['I sang in a choir.'])])).toEqual([]);
  });

  test('are as many as there is room for', () => {
    const entries = ['Kubernetes', 'Terraform', 'Figma'].map((name) =>
      project(name, [`I did ${name}.`]),
    );
    expect(suggest(entries, { most: 2 })).toHaveLength(2);
    expect(suggest(entries)).toHaveLength(3);
  });
});

describe('what the owner says', () => {
  const picks = { posting: 'p', resume: 'r', pinned: ['b'], excluded: ['c'] };

  test('holds against the suggestion', () => {
    expect(pickedEntries(['a', 'c'], picks)).toEqual(['a', 'b']);
  });

  test('is one thing at a time', () => {
    expect(setPick(picks, 'b', 'excluded')).toMatchObject({ pinned: [], excluded: ['c', 'b'] });
    expect(setPick(picks, 'c', 'pinned')).toMatchObject({ pinned: ['b', 'c'], excluded: [] });
  });

  test('can be taken back', () => {
    expect(setPick(picks, 'b', 'suggested')).toMatchObject({ pinned: [], excluded: ['c'] });
  });
});

describe('within the room there is', () => {
  const long = 'and so on '.repeat(30);

  test('two short entries are picked before a long one that says half as much', () => {
    const picks = suggest(
      [
        project('long', [`I ran Kubernetes clusters with Terraform modules, ${long}`]),
        project('clusters', ['I ran Kubernetes clusters at night.']),
        project('drawing', ['I drew Figma prototypes.']),
      ],
      { room: 100 },
    );
    expect(picks.toSorted()).toEqual(['clusters', 'drawing']);
  });

  test('none is picked where none fits', () => {
    expect(suggest([project('a', ['I ran Kubernetes clusters.'])], { room: 10 })).toEqual([]);
  });
});
