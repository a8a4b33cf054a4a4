import { describe, expect, test } from 'vitest';
import fc from '@/tests/fixtures/counted';
import type { FormatRead } from '@/utils/formats/import';
import { readMarkdown } from '@/utils/formats/markdown';
import { readPlainText } from '@/utils/formats/plain-text';
import { wordsIn, wordsOf } from '@/utils/formats/text/words-of';
import { validateResume } from '@/utils/resume/validate-resume';

const read = (text: string, reader = readPlainText): FormatRead => {
  const result = reader(text);
  if (!result.ok) throw new Error(result.failure.why);
  return result.value;
};
const lines = (...texts: string[]) => texts.join('\n');
const entriesOf = (text: string) => read(text).resume.entries;
const gist = (text: string) =>
  entriesOf(text).map(({ section, title, organization }) => [section, title, organization]);

const prose =
  'I built the lamp that turns twice a minute and needs no oil, which took us two winters.';

describe('no word is ever lost', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z]{1,9}$/),
    fc.constantFrom(
      'Engineer',
      'Acme',
      'GmbH',
      'University',
      '2019',
      'Mar 2019 – Present',
      '2018-2020',
      'seit 03/2019',
      'Skills:',
      'Experience',
      'Berufserfahrung',
      'a@b.example',
      '+49 30 5550123',
      'github.com/ida',
      '学歴',
      '2019年3月',
      '至今',
      'Résumé',
      '(B2)',
      'GPA 3,8',
      '**bold**',
      '[x](https://x.example "tip")',
    ),
  );
  const mark = fc.constantFrom('', '', '', '- ', '• ', '* ', '## ', '  ', '\t', '1. ', '| ');
  const joint = fc.constantFrom(' ', ' ', ', ', ' | ', ' — ', ': ', '  ');
  const line = fc
    .tuple(mark, fc.array(fc.tuple(word, joint), { maxLength: 8 }))
    .map(([start, words]) => start + words.flat().join(''));
  const text = fc
    .array(
      fc.oneof(
        line,
        line,
        fc.constant(''),
        fc.constantFrom(
          'EXPERIENCE',
          'Education',
          'Skills',
          '-----',
          'Languages',
          'Projects',
          '## Work',
          'Contact',
        ),
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((all) => all.join('\n'))
    .filter((all) => all.trim() !== '');

  test.each([
    ['plain text', readPlainText],
    ['Markdown', readMarkdown],
  ])(
    '%s',
    (_, reader) => {
      fc.assert(
        fc.property(text, (source) => {
          const { resume, unplaced } = read(source, reader);
          const kept = wordsIn([resume, unplaced]);
          expect(wordsOf(source).filter((one) => !kept.has(one))).toEqual([]);
          expect(validateResume(resume).ok).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  test('nothing that can be typed throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
        readPlainText(source);
        readMarkdown(source);
      }),
    );
  }, 60_000);

  test.each([
    ['one endless line', 'a'.repeat(800_000)],
    ['endless spaces', `a${' '.repeat(800_000)}b`],
    ['endless brackets', '[('.repeat(200_000)],
    ['endless stars', '*'.repeat(800_000)],
    ['endless links', 'a.b@'.repeat(100_000) + 'www.a.'.repeat(100_000)],
    ['endless underscores', '_a'.repeat(300_000)],
    ['an endless heading', `# ${'Engineer, a (b '.repeat(50_000)}`],
    ['an endless date', 'Mar 2019 – '.repeat(50_000)],
    ['endless quotes', '[a](b "'.repeat(100_000)],
    ['endless commas', `Skills\n${'a,'.repeat(200_000)}`],
    ['endless digits', '1'.repeat(800_000)],
    ['very many lines', 'Engineer, Acme 2019\n'.repeat(8_000)],
    ['one endless block', 'a b\n'.repeat(60_000)],
    ['very many short lines', 'a b\n\n'.repeat(40_000)],
  ])(
    '%s is read in time',
    (_, source) => {
      const before = performance.now();
      readPlainText(source);
      readMarkdown(source);
      expect(performance.now() - before).toBeLessThan(12_000);
    },
    20_000,
  );
});

describe('a narrative', () => {
  test('a company, then its projects, then the next company', () => {
    const text = lines(
      'Beacon Trust',
      '',
      'Fog Signal',
      '',
      prose,
      '',
      'Lamp Room',
      '',
      prose,
      '',
      'Tide Office',
      '',
      'almanac',
      '',
      prose,
    );
    expect(gist(text)).toEqual([
      ['work', '', 'Beacon Trust'],
      ['projects', 'Fog Signal', 'Beacon Trust'],
      ['projects', 'Lamp Room', 'Beacon Trust'],
      ['work', '', 'Tide Office'],
      ['projects', 'almanac', 'Tide Office'],
    ]);
  });

  test('what stands above the first company is the summary', () => {
    const { resume } = read(
      lines('Resume', '', prose, '', `${prose} Again.`, '', 'Beacon Trust', '', prose),
    );
    expect(resume.basics.summary.map(({ text }) => text)).toEqual([prose, `${prose} Again.`]);
    expect(resume.basics.name).toBe('');
  });
});

describe('roles', () => {
  test.each<[string, string, string[], object]>([
    [
      'title, company — dates',
      'text',
      ['Keeper, Beacon Trust — Mar 2019 – Present', '- Lit it.'],
      { title: 'Keeper', organization: 'Beacon Trust', start: '2019-03' },
    ],
    [
      'company first',
      'text',
      ['Beacon Trust, Keeper (2015–2018)', '- Lit it.'],
      { title: 'Keeper', organization: 'Beacon Trust', start: '2015', end: '2018' },
    ],
    [
      'two lines, title first',
      'text',
      ['Software Engineer', 'Beacon Trust, Hull — 2015–2018', '- Lit it.'],
      { title: 'Software Engineer', organization: 'Beacon Trust', location: 'Hull' },
    ],
    [
      'two lines, company first',
      'text',
      ['Beacon Trust', 'Software Engineer, 2015–2018', '- Lit it.'],
      { title: 'Software Engineer', organization: 'Beacon Trust' },
    ],
    [
      'dates on a line of their own',
      'text',
      ['Software Engineer', 'Beacon Trust', '01/2015 – 12/2018', '- Lit it.'],
      {
        title: 'Software Engineer',
        organization: 'Beacon Trust',
        start: '2015-01',
        end: '2018-12',
      },
    ],
    [
      'dates first',
      'text',
      ['2015 – 2018', 'Software Engineer', 'Beacon Trust', '- Lit it.'],
      { title: 'Software Engineer', organization: 'Beacon Trust' },
    ],
    [
      'at',
      'text',
      ['Engineer at Beacon Trust (2015 - now)', '- Lit it.'],
      { title: 'Engineer', organization: 'Beacon Trust', start: '2015' },
    ],
    [
      'bars',
      'text',
      ['Engineer | Beacon Trust | Hull, UK | 2015 - 2018', '- Lit it.'],
      { title: 'Engineer', organization: 'Beacon Trust', location: 'Hull, UK' },
    ],
  ])('%s', (_, __, role, fields) => {
    const [entry] = entriesOf(lines('EXPERIENCE', '', ...role));
    expect(entry).toMatchObject({ section: 'work', ...fields });
    expect(entry!.statements.map(({ text }) => text)).toEqual(['Lit it.']);
  });

  test('an employer named once heads all positions there', () => {
    const text = lines(
      'Experience',
      '',
      'Beacon Trust (2010–2020)',
      '',
      'Senior Engineer, 2015–2020',
      '- Led.',
      '',
      'Engineer, 2010–2015',
      '- Lit.',
    );
    expect(gist(text)).toEqual([
      ['work', 'Senior Engineer', 'Beacon Trust'],
      ['work', 'Engineer', 'Beacon Trust'],
    ]);
  });

  test('names that do not tell what they are stand as the others of the resume do', () => {
    const role = (...own: string[]) => [...own, '2015 – 2018', '- Lit it.', ''];
    const told = [
      ...role('Beacon', 'Engineer'),
      ...role('Tide', 'Clerk'),
      ...role('Skerry', 'Wickie'),
    ];
    expect(gist(lines('Experience', '', ...told))).toEqual([
      ['work', 'Engineer', 'Beacon'],
      ['work', 'Clerk', 'Tide'],
      ['work', 'Wickie', 'Skerry'],
    ]);
  });

  test('wrapped bullets and paragraphs are joined again', () => {
    const text = lines(
      'Experience',
      'Keeper, Beacon Trust, 2019',
      '- Lit the lamp every evening of',
      '  the year.',
      '- Swept.',
      '',
      'Wrote the log by hand for as long as there was paper to',
      'write it on.',
    );
    expect(entriesOf(text)[0]!.statements).toMatchObject([
      { form: 'bullet', text: 'Lit the lamp every evening of the year.' },
      { form: 'bullet', text: 'Swept.' },
      {
        form: 'paragraph',
        text: 'Wrote the log by hand for as long as there was paper to write it on.',
      },
    ]);
  });

  test('several roles without a blank line between them stay several', () => {
    const text = lines(
      'Experience',
      'Keeper, Beacon Trust, 2019 – 2021',
      '- Lit.',
      'Clerk, Tide Office, 2017 – 2019',
      '- Counted.',
    );
    expect(gist(text)).toEqual([
      ['work', 'Keeper', 'Beacon Trust'],
      ['work', 'Clerk', 'Tide Office'],
    ]);
  });
});

describe('headings', () => {
  test.each([
    ['EXPERIENCE', 'work'],
    ['Work Experience:', 'work'],
    ['## Berufserfahrung', 'work'],
    ['Expérience professionnelle', 'work'],
    ['职业经历', 'work'],
    ['職歴', 'work'],
    ['工作經驗', 'work'],
    ['경력 사항', 'work'],
    ['學歷', 'education'],
    ['수상 경력', 'awards'],
    ['E X P E R I E N C E', 'work'],
    ['Ausbildung', 'education'],
    ['Education & Training', 'education'],
    ['FORMACIÓN ACADÉMICA', 'education'],
    ['Technical Skills', 'skills'],
    ['Kenntnisse und Fähigkeiten', 'skills'],
    ['Honors & Awards', 'awards'],
    ['Selected Projects', 'projects'],
    ['Sprachkenntnisse', 'languages'],
  ])('%s opens %s', (heading, section) => {
    expect(entriesOf(lines(heading, '', 'Something of Mine 2019', ''))[0]?.section).toBe(section);
  });

  test('a part that we do not know is shown, not placed', () => {
    const { unplaced, resume } = read(
      lines(
        'EXPERIENCE',
        '',
        'Keeper, Beacon Trust, 2019',
        '',
        'EDUCATION',
        '',
        'School, 2001',
        '',
        'MILITARY SERVICE',
        '',
        'Navy band, second horn',
      ),
    );
    expect(unplaced).toEqual(['MILITARY SERVICE', 'Navy band, second horn']);
    expect(resume.entries).toHaveLength(2);
  });
});

describe('the person', () => {
  test('name, headline, address, phone and links', () => {
    const { basics } = read(
      lines(
        'Ida Example',
        'Keeper of Lamps',
        'Hull, United Kingdom | 555-0142 | ida@example.com',
        'https://ida.example · github.com/ida-example',
        '',
        'EXPERIENCE',
        '',
        'Keeper, Beacon Trust, 2019',
      ),
    ).resume;
    expect(basics).toMatchObject({
      name: 'Ida Example',
      label: 'Keeper of Lamps',
      email: 'ida@example.com',
      phone: '555-0142',
      url: 'https://ida.example',
      location: { city: 'Hull', countryCode: 'GB' },
      profiles: [{ network: 'GitHub', username: 'ida-example', url: 'github.com/ida-example' }],
    });
  });

  test.each(['Resume', 'CURRICULUM VITAE', 'Lebenslauf', '履歴書'])('%s is no name', (title) => {
    expect(read(lines(title, '', prose)).resume.basics.name).toBe('');
  });
});

describe('lists', () => {
  const textOf = (section: string, ...own: string[]) => entriesOf(lines(section, '', ...own));

  test('skills by category', () => {
    expect(textOf('Skills', 'Languages: Go, Rust', '- Platforms: Kubernetes')).toMatchObject([
      { section: 'skills', title: 'Languages', keywords: ['Go', 'Rust'] },
      { section: 'skills', title: 'Platforms', keywords: ['Kubernetes'] },
    ]);
  });

  test('skills without a category', () => {
    expect(textOf('Skills', 'Go, Rust,', 'Kubernetes (on metal, mostly)')).toMatchObject([
      { title: 'Skills', keywords: ['Go', 'Rust', 'Kubernetes (on metal, mostly)'] },
    ]);
  });

  test('languages with their level', () => {
    expect(textOf('Languages', 'English (native), German – C1', 'French: B2')).toMatchObject([
      { section: 'languages', title: 'English', level: 'native' },
      { title: 'German', level: 'C1' },
      { title: 'French', level: 'B2' },
    ]);
  });

  test('a study with its field, school, grade and years', () => {
    expect(
      textOf('Education', 'B.Sc. in Physics, University of Hull, 2010 – 2014', 'Note 1,7'),
    ).toMatchObject([
      {
        title: 'B.Sc.',
        field: 'Physics',
        organization: 'University of Hull',
        level: 'Note 1,7',
        start: '2010',
        end: '2014',
      },
    ]);
  });

  test('a certificate with its issuer and date', () => {
    expect(textOf('Certificates', '- Master of Small Craft, Maritime Board, 2021')).toMatchObject([
      {
        section: 'certificates',
        title: 'Master of Small Craft',
        organization: 'Maritime Board',
        end: '2021',
      },
    ]);
  });
});
