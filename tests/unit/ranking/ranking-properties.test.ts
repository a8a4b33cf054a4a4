import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { pickedEntries } from '@/utils/ranking/picked-entries';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { suggestPicks } from '@/utils/ranking/suggest-picks';
import { newStatement } from '@/utils/resume/new-statement';
import type { Entry, Resume } from '@/utils/resume/schema';
import { postingOf, shortPostings } from '../../fixtures/postings';
import { project, resumeWith, role } from '../../fixtures/resumes';

/** Words of the trade, of every posting, of every day, in several languages, and with letters that fold. */
const word = fc.constantFrom(
  ...`Kubernetes K8s Go API designed packages the team sales C++ Pflege clusters Naïve société metrics reliable
  services DNS Lastprognose experience degree customers load balancing interface Straße command line tools`.split(
    /\s+/,
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const place = fc.constantFrom('Harbor', 'Lantern', '');

const entry = fc
  .record({
    isRole: fc.boolean(),
    title: sentence,
    organization: place,
    keywords: fc.array(word, { maxLength: 3 }),
    texts: fc.array(sentence, { maxLength: 4 }),
    alternative: fc.option(sentence),
  })
  .map(({ isRole, title, organization, keywords, texts, alternative }) => {
    const made = (isRole ? role : project)(title, texts, { organization, keywords });
    const [first, ...others] = made.statements;
    if (!first || !alternative) return made;
    return { ...made, statements: [{ ...first, alternatives: [alternative] }, ...others] };
  });

const resume = fc
  .uniqueArray(entry, { minLength: 1, maxLength: 7, selector: ({ title }) => title })
  .map((entries) => resumeWith(entries.map((one, at) => ({ ...one, id: `e${at}` }))));

const posting = fc.constantFrom(...Object.values(shortPostings).map(postingOf));

const scoresOf = (one: ReturnType<typeof rankEntries>) =>
  new Map(one.entries.map(({ entry: id, score }) => [id, score]));

/** Everything of an entry's that may be cited. */
const textsOf = ({ title, field, organization, keywords, statements }: Entry) => [
  title,
  field,
  organization,
  ...keywords,
  ...statements.flatMap(({ text, alternatives }) => [text, ...alternatives]),
];

describe('any ranking', () => {
  test('is the same again', () => {
    fc.assert(
      fc.property(resume, posting, (owner, job) => {
        const again = rankEntries(structuredClone(job), structuredClone(owner));
        expect(again).toEqual(rankEntries(job, owner));
      }),
    );
  });

  test('scores an entry alike wherever it stands', () => {
    fc.assert(
      fc.property(resume, posting, (owner, job) => {
        const turned = { ...owner, entries: owner.entries.toReversed() };
        const [scores, others] = [rankEntries(job, owner), rankEntries(job, turned)].map(scoresOf);
        for (const [id, score] of scores!) expect(others!.get(id)).toBeCloseTo(score, 9);
      }),
    );
  });

  test('never lifts an entry for a sentence on something else', () => {
    fc.assert(
      fc.property(resume, posting, fc.nat(), (owner, job, at) => {
        const index = at % owner.entries.length;
        const beside = 'Zwetschgen, zither and quokkas.';
        const longer = owner.entries.map((one, place) =>
          place === index ? { ...one, statements: [...one.statements, newStatement(beside)] } : one,
        );
        const id = owner.entries[index]!.id;
        const before = scoresOf(rankEntries(job, owner)).get(id)!;
        const after = scoresOf(rankEntries(job, { ...owner, entries: longer })).get(id)!;
        expect(after).toBeLessThanOrEqual(before + 1e-9);
      }),
    );
  });

  test('cites words that stand there, on both sides', () => {
    fc.assert(
      fc.property(resume, posting, (owner, job) => {
        for (const { entry: id, reasons } of rankEntries(job, owner).entries) {
          const of = owner.entries.find((one) => one.id === id)!;
          for (const { line, text, terms, statements } of reasons) {
            expect(text).toBe(line === 'title' ? job.title : job.lines[line]!.text);
            expect(of.statements.map((one) => one.id)).toEqual(expect.arrayContaining(statements));
            for (const { posting: asked, own } of terms) {
              expect(text).toContain(asked);
              expect(textsOf(of).some((one) => one.includes(own))).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('tells in shares where all of a score is from', () => {
    fc.assert(
      fc.property(resume, posting, (owner, job) => {
        for (const { reasons, lent } of rankEntries(job, owner).entries) {
          if (reasons.length === 0) continue;
          const told = reasons.reduce((all, { weight }) => all + weight, 0);
          expect(told + (lent?.weight ?? 0)).toBeCloseTo(1, 9);
          for (const { terms, weight } of reasons)
            expect(terms.reduce((all, term) => all + term.weight, 0)).toBeCloseTo(weight, 9);
        }
      }),
    );
  });
});

describe('any suggestion', () => {
  const ranked = (owner: Resume, job: ReturnType<typeof postingOf>) => rankEntries(job, owner);

  test('holds no entry twice, and none that has no reason', () => {
    fc.assert(
      fc.property(resume, posting, (owner, job) => {
        const ranking = ranked(owner, job);
        const picks = suggestPicks(ranking, owner);
        expect(new Set(picks).size).toBe(picks.length);
        for (const id of picks)
          expect(ranking.entries.find((one) => one.entry === id)!.reasons).not.toEqual([]);
      }),
    );
  });

  test('gives way to what the owner leaves out and puts in', () => {
    fc.assert(
      fc.property(resume, posting, fc.nat(), fc.nat(), (owner, job, a, b) => {
        const ids = owner.entries.map(({ id }) => id);
        const [out, within] = [ids[a % ids.length]!, ids[b % ids.length]!];
        const picks = { pinned: out === within ? [] : [within], excluded: [out] };
        const used = pickedEntries(suggestPicks(ranked(owner, job), owner), picks);
        expect(used).not.toContain(out);
        expect(used).toEqual(expect.arrayContaining(picks.pinned));
      }),
    );
  });

  test('fits the room there is', () => {
    fc.assert(
      fc.property(resume, posting, fc.integer({ min: 0, max: 200 }), (owner, job, room) => {
        const oneSentence = 150;
        const shortest = (id: string) =>
          Math.min(
            oneSentence,
            ...owner.entries
              .find((one) => one.id === id)!
              .statements.map(({ text }) => text.length),
          );
        const picks = suggestPicks(ranked(owner, job), owner, { room });
        const least = picks.reduce((sum, id) => sum + shortest(id), 0);
        expect(least).toBeLessThanOrEqual(room);
      }),
    );
  });
});
