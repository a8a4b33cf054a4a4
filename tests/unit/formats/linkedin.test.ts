import { describe, expect, test } from 'vitest';
import { entriesOf, imported, zipOf } from './bytes';

const positions = `Company Name,Title,Description,Location,Started On,Finished On
"Kelp, Wrack & Co",Boat builder,"Led the yard. • Built 12 boats • Trained 3 apprentices",Hull,Mar 2019,
Skerry Lights,Keeper,"Relit the lamp.

Kept it lit.",,2015,Feb 2019
`;
const archive = {
  'Basic/Profile.csv':
    'First Name,Last Name,Headline,Summary,Websites,Twitter Handles\nIda,Example,Boat builder,I build boats.,"[PERSONAL:https://ida.example,BLOG:https://blog.example]",[idaboats]\n',
  'Positions.csv': positions,
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,\nida@example.org,Yes,Yes,\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,,\n,+44 20 7946 0123,Mobile\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nHull College,2010,2013,,"Diploma, Boat building",Rowing\n',
  'Skills.csv': 'Name\nCaulking\n',
  'Job Applicant Saved Answers.csv': 'Question,Answer\nNotice period?,Four weeks\n',
  'Connections.csv': 'First Name,Last Name\nSomebody,Else\n',
  'messages.csv': 'FROM,CONTENT\nSomebody,A secret\n',
};

describe('LinkedIn’s data export', () => {
  test('person, roles and schools stand where they belong', async () => {
    const read = await imported('export.zip', zipOf(archive));
    expect(read).toMatchObject({
      format: 'linkedin',
      resume: {
        basics: {
          name: 'Ida Example',
          email: 'ida@example.org',
          phone: '+44 20 7946 0123',
          url: 'https://ida.example',
          profiles: [{ url: 'https://blog.example' }, { network: 'Twitter', username: 'idaboats' }],
        },
      },
    });
    expect(entriesOf(read, 'work')).toMatchObject([
      {
        title: 'Boat builder',
        organization: 'Kelp, Wrack & Co',
        start: '2019-03',
        location: 'Hull',
      },
      { title: 'Keeper', organization: 'Skerry Lights', start: '2015', end: '2019-02' },
    ]);
    expect(entriesOf(read, 'education')).toMatchObject([
      { title: 'Diploma', field: 'Boat building', organization: 'Hull College', end: '2013' },
    ]);
  });

  test('bullets in one line and line breaks in quotes are statements of their own', async () => {
    const read = await imported('export.zip', zipOf(archive));
    const [boats, lamp] = entriesOf(read, 'work');
    expect(boats?.statements.map(({ text }) => text)).toEqual([
      'Led the yard.',
      'Built 12 boats',
      'Trained 3 apprentices',
    ]);
    expect(lamp?.statements.map(({ text }) => text)).toEqual(['Relit the lamp.', 'Kept it lit.']);
  });

  test('saved answers to application questions are kept', async () => {
    expect(await imported('export.zip', zipOf(archive))).toMatchObject({
      unplaced: ['Notice period? Four weeks'],
    });
  });

  test('nothing about other people is read', async () => {
    expect(JSON.stringify(await imported('export.zip', zipOf(archive)))).not.toMatch(
      /Somebody|secret/,
    );
  });

  test.each(['Positions.csv', 'roles (1).csv'])('a single file is enough: %s', async (name) => {
    expect(entriesOf(await imported(name, positions), 'work')).toHaveLength(2);
  });
});
