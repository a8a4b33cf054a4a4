import { describe, expect, test } from 'vitest';
import { rankEntries } from '@/utils/ranking/rank-entries';
import type { Resume } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import { resumeFor } from '@/utils/summary/resume-for';
import { postingOf } from '../../fixtures/postings';
import { resumeOf, role } from '../../fixtures/summaries';

const english = 'I moved the booking system to the cloud and I was on call for it with my team.';
const german =
  'Ich habe das Buchungssystem in die Cloud gebracht und war mit dem Team für den Betrieb zuständig.';

const kept = (id: string, text: string, changed: Partial<Resume> = {}): Resume => ({
  ...resumeOf([], [role('a', text)]),
  id,
  ...changed,
});

const owned = [
  kept('in-english', english, { updatedAt: '2026-01-01' }),
  kept('in-german', german, { language: 'de', updatedAt: '2026-01-02' }),
  kept('in-german-later', german, { language: 'de-AT', updatedAt: '2026-01-03' }),
];

describe('the resume for a posting', () => {
  test.each([
    ['en', 'in-english', 'in-english'],
    ['de', 'in-english', 'in-german-later'],
    ['de-DE', 'in-german', 'in-german'],
    ['', 'in-german', 'in-german'],
    ['de', undefined, 'in-german-later'],
  ])("for a posting in '%s' while %s is in use is %s", (language, inUse, chosen) => {
    expect(resumeFor({ language }, owned, inUse)).toEqual({
      resume: expect.objectContaining({ id: chosen }),
    });
  });

  test('in another language is said', () => {
    expect(resumeFor({ language: 'fr' }, owned, 'in-german')).toMatchObject({
      resume: { id: 'in-german' },
      differs: { resume: 'de', posting: 'fr' },
    });
  });

  test('goes by its words where its file does not say its language', () => {
    const unsaid = kept('unsaid', german, { language: 'en' });
    expect(resumeFor({ language: 'de' }, [owned[0]!, unsaid], 'in-english')?.resume.id).toBe(
      'unsaid',
    );
  });

  test('goes by what it declares where we do not know the language', () => {
    const polish = kept('in-polish', 'Prowadzę zespół do spraw chmury.', { language: 'pl' });
    expect(resumeFor({ language: 'en' }, [polish], 'in-polish')?.differs).toEqual({
      resume: 'pl',
      posting: 'en',
    });
  });

  test('of nobody is none', () => {
    expect(resumeFor({ language: 'en' }, [], undefined)).toBeUndefined();
  });
});

test('a German resume that says it is English is still read in German', () => {
  const text = `${german} Dadurch sank die Zahl der Ausfälle beim Kubernetes-Betrieb.`;
  const resume = kept('unsaid', text, { language: 'en' });
  const posting = postingOf(
    'Betrieb\nMöwe GmbH\n\nIhr Profil\n- Kubernetes\n- Erfahrung im Betrieb',
  );
  const { sentences } = composeSummary({
    resume,
    posting,
    ranking: rankEntries(posting, resume),
    picked: ['a'],
    limit: { max: 90, unit: 'characters' },
  });
  expect(sentences.map(({ text: said }) => said)).not.toContain(
    'Dadurch sank die Zahl der Ausfälle beim Kubernetes-Betrieb.',
  );
});
