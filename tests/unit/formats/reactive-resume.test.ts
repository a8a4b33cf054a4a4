import { describe, expect, test } from 'vitest';
import { entriesOf, imported } from './bytes';

const role = { company: 'Kelp & Co', position: 'Boat builder' };
const versions = {
  3: {
    basics: { name: 'Ida Example', email: 'ida@example.org' },
    sections: {
      work: {
        items: [
          {
            name: role.company,
            position: role.position,
            date: { start: '2019-03-01', end: '2021-05-01' },
            summary: '- Built 12 boats',
          },
        ],
      },
    },
  },
  4: {
    basics: {
      name: 'Ida Example',
      email: 'ida@example.org',
      url: { label: '', href: 'https://ida.example' },
    },
    sections: {
      summary: { visible: true, content: '<p>I build <em>boats</em>.</p>' },
      experience: {
        visible: true,
        items: [
          {
            ...role,
            visible: true,
            date: 'March 2019 to May 2021',
            summary: '<ul><li><p>Built 12 boats</p></li></ul>',
          },
          { company: 'Secret Yard', position: 'Spy', visible: false, date: '2018', summary: '' },
        ],
      },
    },
  },
  5: {
    picture: { url: '' },
    basics: {
      name: 'Ida Example',
      email: 'ida@example.org',
      website: { url: 'https://ida.example', label: '' },
    },
    summary: { hidden: false, content: '<p>I build boats.</p>' },
    sections: {
      experience: {
        hidden: false,
        items: [
          {
            ...role,
            hidden: false,
            period: 'March 2019 – May 2021',
            description: '<ul><li>Built 12 boats</li></ul>',
          },
          {
            company: 'Secret Yard',
            position: 'Spy',
            hidden: true,
            period: '2018',
            description: '',
          },
        ],
      },
    },
    customSections: [
      { type: 'projects', title: 'Boats', items: [{ name: 'The Ark', period: '2020' }] },
    ],
  },
};

describe.each(Object.entries(versions))('Reactive Resume, version %s', (version, file) => {
  test('roles with their dates, rich text as statements', async () => {
    const read = await imported('resume.json', JSON.stringify(file));
    expect(read).toMatchObject({
      format: 'reactive-resume',
      resume: { basics: { name: 'Ida Example' } },
    });
    const work = entriesOf(read, 'work');
    expect(work).toMatchObject([
      {
        title: 'Boat builder',
        organization: 'Kelp & Co',
        statements: [{ text: 'Built 12 boats', form: 'bullet' }],
      },
    ]);
    expect([work[0]?.start?.slice(0, 7), work[0]?.end?.slice(0, 7)]).toEqual([
      '2019-03',
      '2021-05',
    ]);
  });

  test.skipIf(version === '3')('what is hidden there is not shown here, and not lost', async () => {
    const read = await imported('resume.json', JSON.stringify(file));
    expect(JSON.stringify('unplaced' in read && read.unplaced)).toContain(
      'Secret Yard · Spy · 2018',
    );
  });
});
