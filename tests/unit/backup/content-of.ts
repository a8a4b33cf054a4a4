import fc from 'fast-check';
import type { Content } from '@/utils/backup/content';
import { Answer } from '@/utils/form/answers';
import { Posting } from '@/utils/posting/schema';
import { Picks } from '@/utils/ranking/picks';
import { Resume, sections } from '@/utils/resume/schema';
import { Application } from '@/utils/storage/application';
import { StoredFile } from '@/utils/storage/stored-file';

export const noContent: Content = {
  resumes: [],
  postings: [],
  picks: [],
  applications: [],
  answers: [],
  files: [],
  versions: [],
  trash: [],
  settings: {},
};

/** What a browser has before anything is kept: settings alone, as they are by default. */
export const emptyProfile: Content = {
  ...noContent,
  settings: { resume: '', limit: { max: 1000, unit: 'characters' }, letter: '' },
};

export const resume = (own: Partial<Resume> = {}): Resume =>
  Resume.parse({
    id: 'r1',
    label: 'Balloons',
    revision: 3,
    updatedAt: '2026-05-01T10:00:00.000Z',
    basics: { name: 'Aurelia Montgolf', email: 'aurelia@montgolf.example' },
    entries: [
      {
        id: 'e1',
        section: 'work',
        title: 'Balloonist',
        statements: [{ id: 's1', text: 'Flew 90 times.' }],
      },
    ],
    extra: { meta: { theme: 'even' } },
    ...own,
  });

export const answer = (own: Partial<Answer> = {}): Answer =>
  Answer.parse({ id: 'n1', kind: 'notice-period', answer: 'Three months', ...own });

export const application = (own: Partial<Application> = {}): Application =>
  Application.parse({ id: 'a1', resume: 'r1', at: '2026-05-02T09:30:00.000Z', ...own });

export const file = (own: Partial<StoredFile> = {}): StoredFile =>
  StoredFile.parse({
    id: 'f1',
    name: 'montgolf.pdf',
    type: 'application/pdf',
    use: 'resume',
    bytes: new Uint8Array([37, 80, 68, 70, 0, 255]).buffer,
    addedAt: '2026-02-01T08:00:00.000Z',
    ...own,
  });

const posting = (own: Partial<Posting> = {}): Posting =>
  Posting.parse({ id: 'p1', captured: 'pasted', quality: 'good', title: 'Aeronaut', ...own });

export const picks = (own: Partial<Picks> = {}): Picks =>
  Picks.parse({ posting: 'p1', resume: 'r1', pinned: ['e1'], ...own });

export const content = (own: Partial<Content> = {}): Content => ({
  resumes: [resume()],
  postings: [posting()],
  picks: [picks()],
  applications: [application()],
  answers: [answer()],
  files: [file()],
  versions: [
    {
      resume: 'r1',
      revision: 2,
      at: '2026-04-01T10:00:00.000Z',
      until: '2026-05-01T10:00:00.000Z',
      document: resume({ revision: 2, label: 'Balloons, once' }),
    },
  ],
  trash: [
    {
      key: 'files/f0',
      store: 'files',
      id: 'f0',
      at: '2026-05-03T00:00:00.000Z',
      record: file({ id: 'f0', name: 'old.pdf' }),
    },
  ],
  settings: { resume: 'r1', limit: { max: 900, unit: 'characters' }, letter: '' },
  ...own,
});

/** Any text, half surrogates among it. */
const text = fc.string({ unit: 'binary', maxLength: 12 });
const anyId = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const extra = fc.dictionary(
  text.filter((key) => key !== '__proto__'),
  fc.json({ maxDepth: 3 }).map((json) => JSON.parse(json.replaceAll('-0', '0'))),
);
const when = fc
  .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-01-01') })
  .map((date) => date.toISOString());
const bytes = fc.uint8Array({ maxLength: 600 }).map((array) => array.slice().buffer);

const statement = fc.record({ id: anyId, text, alternatives: fc.array(text, { maxLength: 2 }) });
const entry = fc.record({
  id: anyId,
  section: fc.constantFrom(...sections),
  title: text,
  statements: fc.array(statement, { maxLength: 2 }),
  extra,
});
const basics = fc.record({ name: text, extra });
const entries = fc.array(entry, { maxLength: 3 });

/** One of each name, as a database has it. */
const listOf = <Value>(value: fc.Arbitrary<Value>, nameOf: (value: Value) => unknown) =>
  fc.uniqueArray(value, { maxLength: 3, selector: (one) => JSON.stringify(nameOf(one)) });

/** Whatever the schemas allow, under such names. */
export function contentOf(id: fc.Arbitrary<string>): fc.Arbitrary<Content> {
  const own = { id };
  const resumes = fc
    .record({ ...own, label: text, revision: fc.nat(), updatedAt: when, basics, entries, extra })
    .map((one) => Resume.parse(one));
  const files = fc
    .record({ ...own, name: anyId, type: text, bytes, addedAt: when })
    .map((one) => StoredFile.parse({ ...one, use: 'resume' }));
  const postings = fc
    .record({ ...own, url: text, text })
    .map((one) => Posting.parse({ ...one, captured: 'pasted', quality: 'weak' }));
  const picks = fc
    .record({ posting: id, resume: id, pinned: fc.array(id) })
    .map((one) => Picks.parse(one));
  const applications = fc
    .record({ ...own, resume: id, at: when, summary: text })
    .map((one) => Application.parse(one));
  const answers = fc
    .record({ ...own, kind: text, question: text, answer: text })
    .map((one) => Answer.parse(one));
  const versions = fc
    .record({ revision: fc.nat(), at: when, until: when, document: resumes })
    .map((version) => ({ ...version, resume: version.document.id }));
  const trash = fc.record({ at: when, record: files }).map(({ at, record }) => {
    return { key: `files/${record.id}`, store: 'files' as const, id: record.id, at, record };
  });
  const byId = ({ id }: { id: string }) => id;
  return fc.record({
    resumes: listOf(resumes, byId),
    postings: listOf(postings, byId),
    picks: listOf(picks, ({ posting, resume }) => [posting, resume]),
    applications: listOf(applications, byId),
    answers: listOf(answers, byId),
    files: listOf(files, byId),
    versions: listOf(versions, ({ resume, revision, at, until }) => [resume, revision, at, until]),
    trash: listOf(trash, byId),
    settings: extra,
  });
}

export const anyContent = contentOf(anyId);
