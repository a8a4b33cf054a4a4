import { describe, expect, test } from 'vitest';
import { writeJsonResume } from '@/utils/formats/json-resume';
import { writeResume } from '@/utils/formats/write/write-resume';
import { rankEntries } from '@/utils/ranking/rank-entries';
import { newEntry } from '@/utils/resume/new-entry';
import { newStatement } from '@/utils/resume/new-statement';
import { Resume } from '@/utils/resume/schema';
import { composeSummary } from '@/utils/summary/compose-summary';
import { editSummary } from '@/utils/summary/edit-summary';
import { sentenceKey } from '@/utils/summary/sentence-key';
import { tailorResume } from '@/utils/summary/tailor-resume';
import { asking, resumeOf } from '../../fixtures/summaries';

const bullets = (...texts: string[]) => texts.map((text) => newStatement(text, 'bullet'));

const inn = newEntry('work', {
  id: 'inn',
  title: 'Cook',
  organization: 'Gull Inn',
  start: '2020',
  statements: bullets(
    'Baked sourdough for the whole street',
    'Painted the fence in two colors',
    'Chose wines with the head chef',
  ),
});
const ship = newEntry('work', {
  id: 'ship',
  title: 'Deck hand',
  organization: 'Ferry Line',
  statements: bullets('Scrubbed decks'),
});
const cellar = newEntry('projects', {
  id: 'cellar',
  title: 'Cellar book',
  partOf: 'inn',
  statements: [newStatement('I wrote a cellar book for wines.')],
});
const radio = newEntry('projects', {
  id: 'radio',
  title: 'Radio',
  statements: bullets('Tuned radios'),
});
const school = newEntry('education', { id: 'school', title: 'Catering school' });
const owner = resumeOf(['I keep kitchens calm.'], [ship, inn, cellar, radio, school]);

const requestFor = (picked: string[], max = 3500) => {
  const posting = asking(['Sourdough', 'Choosing wines']);
  const limit = { max, unit: 'characters' } as const;
  return { resume: owner, posting, ranking: rankEntries(posting, owner), picked, limit };
};

const texts = (resume: Resume, id: string) =>
  resume.entries.find((entry) => entry.id === id)?.statements.map(({ text }) => text);

describe('a tailored resume', () => {
  const made = tailorResume(requestFor(['cellar', 'inn']));

  test("tells of what was picked by what speaks to the posting, in the resume's own order", () => {
    expect(made.entries.map(({ id }) => id)).toEqual(['ship', 'inn', 'cellar', 'school']);
    expect(texts(made, 'inn')).toEqual([
      'Baked sourdough for the whole street',
      'Chose wines with the head chef',
    ]);
    expect(made.basics.summary.map(({ text }) => text)).toEqual(['I keep kitchens calm.']);
  });

  test('keeps the heading of every role, so that no years are missing', () => {
    expect(made.entries[0]).toMatchObject({ title: 'Deck hand', statements: [] });
  });

  test('keeps within its room', () => {
    const short = tailorResume(requestFor(['inn'], 60));
    const told = [short.basics.summary, ...short.entries.map((entry) => entry.statements)].flat();
    expect(told.map(({ text }) => text).join('\n\n').length).toBeLessThanOrEqual(60);
    expect(told.length).toBeGreaterThan(0);
  });

  test("is told as the owner left it, their hand's words too", () => {
    const request = requestFor(['inn']);
    const summary = composeSummary({ ...request, shape: 'resume' });
    const [first, second] = summary.sentences.filter(({ entry }) => entry === 'inn');
    const edited = editSummary(summary, [
      { does: 'drop', sentence: sentenceKey(first!) },
      { does: 'write', sentence: sentenceKey(second!), text: 'Chose all the wines' },
    ]);
    expect(texts(tailorResume(request, edited), 'inn')).toEqual(['Chose all the wines']);
  });

  test('is a resume like any other: stored, written and exported', async () => {
    expect(Resume.parse(made)).toEqual(made);
    expect(JSON.stringify(writeJsonResume(made))).toContain('Baked sourdough');
    const written = await writeResume(made, 'md', { design: 'classic', paper: 'A4' });
    expect(written.ok && new TextDecoder().decode(written.value)).toContain('Chose wines');
  });
});
