import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import { readJsonResume, writeJsonResume } from '@/utils/formats/json-resume';
import type { Resume, Section } from '@/utils/resume/schema';
import { anyResume } from './any-resume';

const read = (value: unknown) => {
  const result = readJsonResume(typeof value === 'string' ? value : JSON.stringify(value));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const failureOf = (text: string) => {
  const result = readJsonResume(text);
  return result.ok ? undefined : result.failure;
};
const only = (resume: Resume, section: Section) =>
  resume.entries.filter((entry) => entry.section === section);
const readItem = (section: Section, item: unknown) => {
  const { resume, warnings } = read({ basics: {}, [section]: [item] });
  return { entry: only(resume, section)[0]!, warnings };
};

describe('a round trip', () => {
  test('a resume written and read again is the very same resume', () => {
    fc.assert(
      fc.property(anyResume, (resume) => {
        const text = JSON.stringify(writeJsonResume(resume));
        expect(read(text).resume).toEqual(resume);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('keys of others come back where they were', () => {
    const file = {
      basics: {
        name: 'Ida Test',
        pronouns: 'she/her',
        location: { city: 'Here', planet: 'Earth' },
      },
      work: [{ name: 'Acme', position: 'Smith', team: { size: 4 } }],
      meta: { theme: 'even', canonical: 'https://example.com/ida.json' },
      favourites: ['tea'],
    };
    expect(writeJsonResume(read(file).resume)).toMatchObject(file);
  });

  test('a file edited elsewhere keeps its ids where the items are still the same', () => {
    const { resume } = read({ work: [{ position: 'A' }, { position: 'B', highlights: ['one'] }] });
    const file = JSON.parse(JSON.stringify(writeJsonResume(resume)));
    file.work.shift();
    file.work[0].highlights.push('two');
    const again = read(file).resume.entries;
    expect(again.map(({ id }) => id)).toEqual([resume.entries[1]!.id]);
    expect(again[0]!.statements.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('an older spelling is written in the standard’s words', () => {
    const { resume } = read({ work: [{ company: 'Acme', website: 'https://acme.example' }] });
    expect(writeJsonResume(resume).work).toEqual([{ name: 'Acme', url: 'https://acme.example' }]);
  });
});

describe('sections', () => {
  test.each<[Section, object, object]>([
    ['work', { position: 'T', name: 'O' }, { title: 'T', organization: 'O' }],
    ['work', { position: 'T', company: 'O' }, { title: 'T', organization: 'O' }],
    ['projects', { name: 'T', entity: 'O' }, { title: 'T', organization: 'O' }],
    ['volunteer', { position: 'T', organization: 'O' }, { title: 'T', organization: 'O' }],
    [
      'education',
      { studyType: 'T', institution: 'O', area: 'F', score: '1.0', courses: ['K'] },
      { title: 'T', organization: 'O', field: 'F', level: '1.0', keywords: ['K'] },
    ],
    ['education', { gpa: 3.9 }, { level: '3.9' }],
    [
      'awards',
      { title: 'T', awarder: 'O', date: '2019' },
      { title: 'T', organization: 'O', end: '2019' },
    ],
    [
      'certificates',
      { name: 'T', issuer: 'O', date: '2019' },
      { title: 'T', organization: 'O', end: '2019' },
    ],
    [
      'publications',
      { name: 'T', publisher: 'O', releaseDate: '2019-03' },
      { title: 'T', organization: 'O', end: '2019-03' },
    ],
    [
      'skills',
      { name: 'T', level: 'L', keywords: ['K'] },
      { title: 'T', level: 'L', keywords: ['K'] },
    ],
    ['languages', { language: 'T', fluency: 'L' }, { title: 'T', level: 'L' }],
    ['languages', { name: 'T', level: 'L' }, { title: 'T', level: 'L' }],
    ['interests', { name: 'T', keywords: ['K'] }, { title: 'T', keywords: ['K'] }],
    ['references', { name: 'T', reference: 'R' }, { title: 'T' }],
  ])('%s %j', (section, item, fields) => {
    expect(readItem(section, item).entry).toMatchObject(fields);
  });

  test('text is paragraphs, highlights are bullets', () => {
    const { entry } = readItem('projects', { description: 'One.\n\nTwo.', highlights: ['three'] });
    expect(entry.statements.map(({ form, text }) => [form, text])).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['bullet', 'three'],
    ]);
  });

  test('what an employer does is not taken for what the owner did', () => {
    const { entry } = readItem('work', { description: 'A foundry', summary: 'I cast bells.' });
    expect(entry.statements.map(({ text }) => text)).toEqual(['I cast bells.']);
    expect(entry.extra).toEqual({ description: 'A foundry' });
  });
});

describe('dates', () => {
  test.each([
    ['2019-04-30', '2019-04-30', {}],
    ['04/2019', '2019-04', { startDateAsRead: '04/2019' }],
    ['April 2019', '2019-04', { startDateAsRead: 'April 2019' }],
    ['2019-4-3', '2019-04-03', { startDateAsRead: '2019-4-3' }],
    [2019, '2019', {}],
  ])('%j is read as %s and no letter of it is lost', (startDate, start, extra) => {
    expect(readItem('work', { startDate }).entry).toMatchObject({ start, extra });
  });

  test.each([['Present'], ['至今'], ['now'], [''], [null], [undefined]])(
    'an end of %j means until now',
    (endDate) => {
      const { entry, warnings } = readItem('work', { startDate: '2019', endDate });
      expect([entry.start, entry.end, warnings]).toEqual(['2019', undefined, []]);
    },
  );

  test('one that cannot be read is kept and said', () => {
    const { entry, warnings } = readItem('publications', { name: 'P', releaseDate: 'submitted' });
    expect(entry.extra).toEqual({ releaseDateAsRead: 'submitted' });
    expect(warnings).toEqual([
      {
        is: 'unread-date',
        section: 'publications',
        index: 0,
        key: 'releaseDate',
        text: 'submitted',
      },
    ]);
  });

  test('an end before its start is said', () => {
    const { warnings } = readItem('work', { startDate: '2019-05', endDate: '2018' });
    expect(warnings).toEqual([{ is: 'end-before-start', section: 'work', index: 0 }]);
  });
});

describe('shapes found in the wild', () => {
  test.each([
    ['a lone object for a list', { basics: {}, work: { company: 'Acme' } }],
    ['another name for the section', { basics: {}, experience: [{ company: 'Acme' }] }],
    ['a list in a list', { basics: {}, work: [[{ company: 'Acme' }]] }],
    ['a translated text', { basics: {}, work: [{ company: { de: 'Spitze', en: 'Acme' } }] }],
  ])('%s', (_, file) => {
    expect(only(read(file).resume, 'work')[0]!.organization).toBe('Acme');
  });

  test('plain texts in a list are titles, one text is a list of one', () => {
    expect(readItem('interests', 'Knots').entry.title).toBe('Knots');
    expect(readItem('work', { highlights: 'Tied knots' }).entry.statements).toMatchObject([
      { form: 'bullet', text: 'Tied knots' },
    ]);
  });

  test('a section that is no list is kept and said', () => {
    const { resume, warnings } = read({ basics: {}, references: 'on request' });
    expect(resume.extra).toEqual({ referencesAsRead: 'on request' });
    expect(warnings).toEqual([{ is: 'odd-section', key: 'references' }]);
  });

  test('forms left blank at the end are not entries', () => {
    const { resume } = read({ basics: {}, work: [{ name: 'A' }, { name: '', highlights: [''] }] });
    expect(resume.entries).toHaveLength(1);
  });

  test('old words for picture and page', () => {
    const { resume } = read({ basics: { picture: 'me.png', website: 'https://ida.example' } });
    expect(resume.basics).toMatchObject({ image: 'me.png', url: 'https://ida.example' });
  });
});

describe('JSON written by hand', () => {
  test.each([
    ['a comment', '{"basics": {"name": "Ida"} // me\n}', 1],
    ['a comma too many', '{"basics": {\n"name": "Ida",},}', 2],
    ['a value left out', '{"basics": {"name": "Ida", "phone":, "email": ""}}', 1],
    ['a break in a text', '{"basics": {"name": "Ida", "summary":\n"a\nb"}}', 2],
    ['two commas', '{"basics": {"name": "Ida"},,}', 1],
  ])('%s is mended and said', (_, text, line) => {
    const { resume, warnings } = read(text);
    expect(resume.basics.name).toBe('Ida');
    expect(warnings).toEqual([{ is: 'mended-json', line }]);
  });

  test('a byte order mark is nothing to speak of', () => {
    expect(read('\uFEFF{"basics":{"name":"Ida"}}').warnings).toEqual([]);
  });

  test.each([
    ['{"basics": {\n  "name": Ida}}', { why: 'not-json', line: 2, column: 11 }],
    ['{"basics": {"name": "Ida"}', { why: 'not-json', line: 1, column: 27 }],
    ['{"basics": {"name": "Ida', { why: 'not-json', line: 1, column: 25 }],
    ['{"basics" "x"}', { why: 'not-json', line: 1, column: 11 }],
    ['{"a": 1} and more', { why: 'not-json', line: 1, column: 10 }],
  ])('%s: the place is named', (text, failure) => {
    expect(failureOf(text)).toEqual(failure);
  });
});

describe('what is no resume', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['[]', 'not-a-resume'],
    ['null', 'not-a-resume'],
    ['{}', 'not-a-resume'],
    ['{"name":"left-pad","version":"1.0.0","keywords":["x"]}', 'not-a-resume'],
    ['{"compilerOptions":{},"references":[{"path":"./a"}]}', 'not-a-resume'],
    [`{"basics":{"a":${'['.repeat(40)}${']'.repeat(40)}}}`, 'too-deep'],
    ['['.repeat(100_000), 'not-json'],
    ['x'.repeat(6_000_000), 'too-large'],
  ])('%#: %.20s', (text, why) => {
    expect(failureOf(text)?.why).toBe(why);
  });

  test('keys that reach for a prototype are left out and said', () => {
    const text =
      '{"basics":{"name":"Ida","__proto__":{"polluted":1}},"work":[{"constructor":{"prototype":{"polluted":1}}}]}';
    const { resume, warnings } = read(text);
    expect(warnings).toEqual([
      { is: 'dropped-key', key: '__proto__' },
      { is: 'dropped-key', key: 'constructor' },
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(resume)).not.toContain('polluted');
  });

  test('no JSON and no text ever throws, and nothing leaks into every object', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const keys = fc.constantFrom(
      'basics',
      'work',
      'skills',
      'meta',
      'bespoke',
      'entries',
      'name',
      'highlights',
      'startDate',
      'location',
      'profiles',
      '__proto__',
      'constructor',
    );
    const { anything } = fc.letrec((tie) => ({
      anything: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom<unknown>(null, 0, true, '', 'x', '2019', -1.5),
        fc.array(tie('anything'), { maxLength: 3 }),
        fc.dictionary(keys, tie('anything'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        anything,
        (value) => void readJsonResume(JSON.stringify({ basics: {}, ...Object(value) })),
      ),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string(), (text) => void readJsonResume(text)));
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(60),
        (text, at) =>
          void readJsonResume(
            `{"basics":{"name":"Ida, Lovelace"},"work":[{}]}`.slice(0, at) + text,
          ),
      ),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
  }, 60_000);
});
