import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { fold } from '@/utils/posting/fold';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { newEntry } from '@/utils/resume/new-entry';
import { newStatement } from '@/utils/resume/new-statement';
import type { Resume, Statement } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import { measure } from '@/utils/summary/measure';
import { renderSummary } from '@/utils/summary/render-summary';
import type { Limit } from '@/utils/summary/summary';
import {
  anyEntries,
  anyLimit,
  anyProfile,
  anyShape,
  anyTemplate,
} from '../../fixtures/any-summary';
import { asking, resumeOf, role, sourceOf } from '../../fixtures/summaries';

const compose = (
  resume: Resume,
  words: string[],
  limit: Limit = { max: 1000, unit: 'characters' },
  picked = resume.entries.map(({ id }) => id),
) => {
  const posting = asking(words);
  return composeSummary({ resume, ranking: rankEntries(posting, resume), posting, picked, limit });
};

describe('composing', () => {
  test('takes the sentence that meets what the posting asks for', () => {
    const resume = resumeOf(
      [],
      [
        role(
          'a',
          'I kept the office plants alive for years. I moved forty services to Kubernetes in one spring.',
        ),
      ],
    );
    const { text } = compose(resume, ['Kubernetes'], { max: 60, unit: 'characters' });
    expect(text).toBe('I moved forty services to Kubernetes in one spring.');
  });

  test('opens with the profile when it fits', () => {
    const resume = resumeOf(
      ['I build tools that other engineers rely on.'],
      [role('a', 'I moved forty services to Kubernetes.')],
    );
    expect(compose(resume, ['Kubernetes']).text).toBe(
      'I build tools that other engineers rely on. I moved forty services to Kubernetes.',
    );
  });

  test.each([
    'This made every team faster with Kubernetes.',
    'It also cut the cost of Kubernetes by a third.',
    'Given these limits, Kubernetes was the answer.',
    'The only way to run Kubernetes was to ask.',
  ])('never takes "%s" without the sentence that it leans on', (leaning) => {
    const resume = resumeOf([], [role('a', `How hard can that be, anyway? ${leaning}`)]);
    expect(compose(resume, ['Kubernetes']).sentences).toEqual([]);
  });

  test('never begins with a paragraph that takes as known what an earlier one told', () => {
    const resume = resumeOf(
      [],
      [role('a', 'A norm was missing.', 'To prove the norm, I wrote a Kubernetes adapter.')],
    );
    expect(compose(resume, ['Kubernetes']).text).not.toContain('the norm');
  });

  test('takes a leaning sentence along with the one it leans on', () => {
    const resume = resumeOf(
      [],
      [role('a', 'I wrote the scheduler. It places containers on Kubernetes.')],
    );
    expect(compose(resume, ['Kubernetes']).text).toBe(
      'I wrote the scheduler. It places containers on Kubernetes.',
    );
  });

  test.each([
    'How do you run Kubernetes without going crazy?',
    'Two requirements shaped our Kubernetes platform:',
    'Check out my talk on Kubernetes and schedulers.',
  ])('leaves out "%s": it is no statement about the owner', (text) => {
    expect(compose(resumeOf([], [role('a', text)]), ['Kubernetes']).sentences).toEqual([]);
  });

  test('leaves out what follows an invitation, which speaks of what is there', () => {
    const text = 'See my talk on schedulers. I explain Kubernetes to everybody who asks.';
    expect(compose(resumeOf([], [role('a', text)]), ['Kubernetes']).sentences).toEqual([]);
  });

  test('prefers what the owner did to how the matter works', () => {
    const text =
      'Kubernetes restarts containers when they stop. I moved forty services to Kubernetes.';
    const limited = { max: 60, unit: 'characters' } as const;
    expect(compose(resumeOf([], [role('a', text)]), ['Kubernetes containers'], limited).text).toBe(
      'I moved forty services to Kubernetes.',
    );
  });

  test.each([
    ['what was done with something asked for', 'I moved forty services to Kubernetes.', true],
    ['what was done with something else', 'I moved forty boats to another harbor.', false],
    ['what somebody only cares for', 'Of all the tools Kubernetes is dear to me.', false],
  ])('opens from within the profile with %s: %s', (_, inside, opens) => {
    const profile = `I mend boats and have mended many. ${inside}`;
    const { sentences } = compose(
      resumeOf([profile], [role('a', 'I wrote the Terraform modules.')]),
      ['Kubernetes', 'Terraform'],
      { max: 110, unit: 'characters' },
    );
    expect(sentences[0]!.text).toBe(opens ? inside : 'I mend boats and have mended many.');
  });

  test('opens with the first words of the profile unless others meet the posting', () => {
    const resume = resumeOf(
      ['I mend boats for a living.', 'I taught forty teams to write Terraform.'],
      [role('a', 'I moved forty services to Kubernetes.')],
    );
    const first = (words: string[]) => compose(resume, words).sentences[0]!.text;
    expect(first(['Kubernetes'])).toBe('I mend boats for a living.');
    expect(first(['Kubernetes', 'Terraform', 'Terraform for teams'])).toBe(
      'I taught forty teams to write Terraform.',
    );
  });

  test('tells what else was done in a picked role where there is room, figures first', () => {
    const resume = resumeOf(
      [],
      [
        role(
          'a',
          'I moved forty services to Kubernetes.',
          'Boats are a fine thing to look at.',
          'I painted a harbor office and its doors.',
          'I painted seven boats within one summer.',
        ),
      ],
    );
    const texts = (max: number) =>
      compose(resume, ['Kubernetes'], { max, unit: 'characters' }).sentences.map(
        ({ text }) => text,
      );
    expect(texts(110)).toEqual([
      'I moved forty services to Kubernetes.',
      'I painted seven boats within one summer.',
    ]);
    expect(texts(1000)).toHaveLength(3);
    expect(texts(1000)).not.toContain('Boats are a fine thing to look at.');
  });

  test('goes on from the opening where there is room, and never for most of the summary', () => {
    const crafts = [
      'mend nets',
      'plant apple trees',
      'tune old pianos',
      'draw sea charts',
      'bake rye bread',
    ];
    const profile = crafts.map((craft) => `I ${craft} for whoever asks.`);
    const resume = resumeOf([profile.join(' ')], [role('a', 'I moved services to Kubernetes.')]);
    const { sentences } = compose(resume, ['Kubernetes'], { max: 300, unit: 'characters' });
    const ofProfile = sentences.filter(({ entry }) => entry === 'basics');
    expect(ofProfile.length).toBeGreaterThan(1);
    expect(ofProfile.map(({ text }) => text).join('').length).toBeLessThanOrEqual(135);
  });

  test('leaves a project that is not picked out of the profile, too', () => {
    const resume = resumeOf(
      ['I wrote Causeway for Kubernetes.'],
      [
        role('a', 'I moved forty services to Kubernetes.'),
        newEntry('projects', { id: 'p', title: 'Causeway' }),
      ],
    );
    const { text } = compose(resume, ['Kubernetes'], undefined, ['a']);
    expect(text).toBe('I moved forty services to Kubernetes.');
  });

  test('never says the same of two entries', () => {
    const said = 'I moved forty services to Kubernetes.';
    expect(
      compose(resumeOf([], [role('a', said), role('b', said)]), ['Kubernetes']).sentences,
    ).toHaveLength(1);
  });

  test('brings in by its name a project whose work is taken as known', () => {
    const tool = newEntry('projects', {
      id: 'p',
      title: 'Causeway',
      statements: [
        newStatement('Causeway is a bridge between two Kubernetes clusters.'),
        newStatement('Published the tool as Terraform modules.', 'bullet'),
      ],
    });
    const { text } = compose(resumeOf([], [tool]), ['Terraform']);
    expect(text).toBe(
      'Causeway is a bridge between two Kubernetes clusters. Published the tool as Terraform modules.',
    );
    const short = { max: 60, unit: 'characters' } as const;
    expect(compose(resumeOf([], [tool]), ['Terraform'], short).text).not.toContain('the tool');
  });

  test('tells of a picked entry by what the profile says of it, behind the opening', () => {
    const project = newEntry('projects', {
      id: 'p',
      title: 'Causeway',
      statements: [newStatement('How hard can a bridge be?')],
    });
    const profile = 'I mend what others gave up. I wrote Causeway to join Kubernetes clusters.';
    expect(compose(resumeOf([profile], [project]), ['Kubernetes']).text).toBe(profile);
  });

  test('takes "The agent …" only after the sentence that brought the agent in', () => {
    const resume = resumeOf(
      [],
      [role('a', 'I built an agent that watches Kubernetes. The agent restarts Terraform runs.')],
    );
    const short = compose(resume, ['Terraform'], { max: 50, unit: 'characters' });
    expect(short.text).not.toMatch(/^The agent/);
  });

  test('puts a long summary into paragraphs, an entry with its role in each', () => {
    const bank = `I moved the bank to Kubernetes ${'with great care and much patience '.repeat(16)}today.`;
    const lights = `I wired harbour lights ${'and radios of the northern coast '.repeat(16)}again.`;
    const resume = resumeOf([], [role('a', bank), role('b', lights)]);
    const limit = { max: 2000, unit: 'characters' } as const;
    expect(compose(resume, ['Kubernetes bank', 'harbour'], limit).paragraphs).toEqual([[0], [1]]);
  });

  test('leaves no short paragraph by itself', () => {
    const bank = `I moved the bank to Kubernetes ${'with great care and much patience '.repeat(30)}today.`;
    const resume = resumeOf([], [role('a', bank), role('b', 'I wired harbour lights.')]);
    const limit = { max: 2000, unit: 'characters' } as const;
    expect(compose(resume, ['Kubernetes bank', 'harbour'], limit).paragraphs).toEqual([[0, 1]]);
  });

  test('tells what meets the posting before an entry whose sentences meet nothing', () => {
    const resume = resumeOf(
      [],
      [
        role('a', 'I moved forty services to Kubernetes.', 'I wrote the Terraform modules myself.'),
        newEntry('work', {
          id: 'b',
          title: 'Kubernetes and Terraform',
          statements: [newStatement('I kept the garden of the office.')],
        }),
      ],
    );
    const within = (max: number) =>
      compose(resume, ['Kubernetes', 'Terraform'], { max, unit: 'characters' }).text;
    expect(within(80)).toBe(
      'I moved forty services to Kubernetes. I wrote the Terraform modules myself.',
    );
    expect(within(120)).toContain('I kept the garden of the office.');
  });

  test('never uses two wordings of the same statement', () => {
    const statement: Statement = {
      ...newStatement('I moved forty services to Kubernetes.'),
      alternatives: ['I led the move of forty services to Kubernetes.'],
    };
    const resume = resumeOf([], [newEntry('work', { id: 'a', statements: [statement] })]);
    expect(compose(resume, ['Kubernetes', 'led']).sentences).toHaveLength(1);
  });

  test('puts a project right after the role it was done in', () => {
    const project = newEntry('projects', {
      id: 'project',
      partOf: 'first',
      statements: [newStatement('I wrote the Terraform modules myself.')],
    });
    const resume = resumeOf(
      [],
      [
        role('first', 'I ran the platform team.'),
        role('second', 'I taught operators about Terraform.'),
        project,
      ],
    );
    expect(compose(resume, ['Terraform', 'platform']).sentences.map(({ entry }) => entry)).toEqual([
      'first',
      'project',
      'second',
    ]);
  });

  test('closes a bullet with a full stop, and counts it', () => {
    const resume = resumeOf([], [role('a', 'Moved forty services to Kubernetes')]);
    const summary = compose(resume, ['Kubernetes'], { max: 35, unit: 'characters' });
    expect(summary.text).toBe('Moved forty services to Kubernetes.');
    expect(summary.length).toBe(35);
    expect(compose(resume, ['Kubernetes'], { max: 34, unit: 'characters' }).sentences).toEqual([]);
  });

  test('says nothing when nothing fits', () => {
    const resume = resumeOf([], [role('a', 'I moved forty services to Kubernetes.')]);
    expect(compose(resume, ['Kubernetes'], { max: 10, unit: 'characters' })).toMatchObject({
      text: '',
      length: 0,
    });
  });
});

describe('every summary ever made', () => {
  const anyRequest = fc
    .tuple(
      anyProfile,
      anyEntries,
      fc.record({ shape: anyShape, template: anyTemplate, limit: anyLimit }),
    )
    .map(([profile, entries, asked]) => {
      const resume = resumeOf(profile, entries);
      const posting = asking(['Kubernetes', 'C++', 'team']);
      const picked = entries.map(({ id }) => id);
      return { resume, posting, ranking: rankEntries(posting, resume), picked, ...asked };
    });

  test("is the owner's own text, at the very place that its trace names", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { sentences, letter } = composeSummary(request);
        for (const sentence of sentences)
          expect(sourceOf(request.resume, sentence).slice(sentence.start, sentence.end)).toBe(
            sentence.text,
          );
        for (const { text, start, end, fills } of [
          ...(letter?.before ?? []),
          ...(letter?.after ?? []),
        ])
          expect(text).toBe(fills ? request.posting[fills] : request.template.slice(start, end));
      }),
      { numRuns: 300 },
    );
  });

  test('is made of nothing but those pieces, in every format', () => {
    const bare = (said: string) => said.replace(/[\s.•\\-]+/g, '');
    const ofHtml = (html: string) =>
      html
        .replace(/<\/?(?:p|ul|li|br)>/g, '')
        .replace(
          /&(amp|lt|gt|quot|#39);/g,
          (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'lt'] ?? "'",
        );
    fc.assert(
      fc.property(anyRequest, (request) => {
        const summary = composeSummary(request);
        const { letter, sentences } = summary;
        const inside = sentences.length > 0 ? sentences : [{ text: letter?.place?.text ?? '' }];
        const pieces = [...(letter?.before ?? []), ...inside, ...(letter?.after ?? [])];
        const whole = bare(pieces.map(({ text }) => text).join(''));
        expect(bare(summary.text)).toBe(whole);
        expect(bare(ofHtml(renderSummary(summary, 'html')))).toBe(whole);
        expect(bare(renderSummary(summary, 'markdown'))).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  test('leans on nothing that is left out', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { sentences } = composeSummary(request);
        sentences.forEach(({ leans, ...sentence }, at) => {
          if (!leans) return;
          const { entry, statement } = sentence;
          const before = request.shape === 'resume' ? { entry } : { entry, statement };
          expect(sentences[at - 1]).toMatchObject(before);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("never says eight of the posting's words in a row that its owner did not write", () => {
    const runsIn = (said: string) => {
      const list = fold(said).split(' ');
      return list.slice(7).map((_, at) => list.slice(at, at + 8).join(' '));
    };
    fc.assert(
      fc.property(anyRequest, fc.gen(), (request, pick) => {
        const { resume } = request;
        const texts = resume.entries.flatMap(({ statements }) =>
          statements.map(({ text }) => text),
        );
        // A posting of the owner's own words in another order, as one who copied from it would have it.
        const said = texts.map(() => pick(fc.constantFrom, ...texts)).join(' ') || 'nothing';
        const posting = asking([said]);
        const copied = new Set(posting.lines.flatMap(({ text }) => runsIn(text)));
        const own = new Set(
          [...resume.basics.summary, ...resume.entries.flatMap((one) => one.statements)].flatMap(
            ({ text, alternatives }) => [text, ...alternatives].flatMap(runsIn),
          ),
        );
        const summary = composeSummary({
          ...request,
          shape: 'profile',
          posting,
          ranking: rankEntries(posting, resume),
        });
        expect(runsIn(summary.text).filter((run) => copied.has(run) && !own.has(run))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps within its limit, in every format that counts', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { limit } = request;
        const summary = composeSummary(request);
        const alone = composeSummary({ ...request, resume: resumeOf([], []), picked: [] });
        expect(measure(renderSummary(summary, 'plain'), limit.unit)).toBe(summary.length);
        expect(summary.length).toBeLessThanOrEqual(Math.max(limit.max, alone.length));
      }),
      { numRuns: 300 },
    );
  });
});

test('HTML and Markdown carry the text as text', () => {
  const resume = resumeOf([], [role('a', 'I wrote <b>tags</b> & *stars* for Kubernetes.')]);
  const summary = compose(resume, ['Kubernetes']);
  expect(renderSummary(summary, 'html')).toBe(
    '<p>I wrote &lt;b&gt;tags&lt;/b&gt; &amp; *stars* for Kubernetes.</p>',
  );
  expect(renderSummary(summary, 'markdown')).toBe(
    'I wrote \\<b\\>tags\\</b\\> & \\*stars\\* for Kubernetes.',
  );
});
