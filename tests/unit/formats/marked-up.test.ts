import { describe, expect, test } from 'vitest';
import { entriesOf, imported } from './bytes';

const hresume = (names: Record<string, string>) => `<!doctype html><div class="${names.root}">
<p class="${names.name}">Ida Example</p>
<div class="${names.contact}"><a class="${names.email}" href="mailto:ida@example.org">Write</a></div>
<div class="${names.job}"><span class="${names.title}">Boat builder</span> <b class="${names.org}">Kelp &amp; Co</b>
<time class="${names.start}" datetime="2019-03-01">March</time></div></div>`;

describe('pages whose markup says what is what', () => {
  test.each([
    [
      'h-resume',
      {
        root: 'h-resume',
        name: 'p-name',
        contact: 'p-contact h-card',
        email: 'u-email',
        job: 'p-experience h-event',
        title: 'p-title',
        org: 'p-org',
        start: 'dt-start',
      },
    ],
    [
      'hResume',
      {
        root: 'hresume',
        name: 'fn',
        contact: 'contact vcard',
        email: 'email',
        job: 'experience vevent',
        title: 'title',
        org: 'org',
        start: 'dtstart',
      },
    ],
  ])('%s', async (_, names) => {
    const read = await imported('page.html', hresume(names));
    expect(read).toMatchObject({
      format: 'h-resume',
      resume: { basics: { name: 'Ida Example', email: 'ida@example.org' } },
    });
    expect(entriesOf(read, 'work')).toMatchObject([
      { title: 'Boat builder', organization: 'Kelp & Co', start: '2019-03-01' },
    ]);
  });

  test('schema.org’s Person in JSON-LD', async () => {
    const person = {
      '@type': 'Person',
      name: 'Ida Example',
      email: 'mailto:ida@example.org',
      worksFor: { '@type': 'Organization', name: 'Kelp & Co' },
      jobTitle: 'Boat builder',
      alumniOf: [{ '@type': 'CollegeOrUniversity', name: 'Hull College' }],
    };
    const read = await imported(
      'page.html',
      `<!doctype html><script type="application/ld+json">${JSON.stringify(person)}</script><p>Hello`,
    );
    expect(read).toMatchObject({
      resume: { basics: { name: 'Ida Example', email: 'ida@example.org' } },
    });
    expect(entriesOf(read, 'work')).toMatchObject([
      { title: 'Boat builder', organization: 'Kelp & Co' },
    ]);
    expect(entriesOf(read, 'education')).toMatchObject([{ organization: 'Hull College' }]);
  });

  test('a page without markup is read by its headings', async () => {
    const read = await imported(
      'page.html',
      '<!doctype html><h1>Ida Example</h1><p>ida@example.org</p><h2>Experience</h2><h3>Boat builder, Kelp & Co</h3><p>2019 – 2021</p><ul><li>Built 12 boats</li></ul><script>var x = "<h2>Skills</h2>"</script>',
    );
    expect(entriesOf(read, 'work')).toMatchObject([
      { title: 'Boat builder', statements: [{ text: 'Built 12 boats' }] },
    ]);
  });
});

describe('Europass', () => {
  const learner = `<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Ida</FirstName><Surname>Example</Surname></PersonName>
<ContactInfo><Email><Contact>ida@example.org</Contact></Email></ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period>
<Position><Label>Boat builder</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Built 12 boats&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Kelp &amp; Co</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>`;
  const candidate = `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="o">
<CandidatePerson><PersonName><oa:GivenName>Ida</oa:GivenName><hr:FamilyName>Example</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>ida@example.org</oa:URI></Communication></CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Kelp &amp; Co</hr:OrganizationName>
<PositionHistory><PositionTitle>Boat builder</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-03</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>`;

  test.each([
    ['the older XML', learner],
    ['the newer XML', candidate],
  ])('%s', async (_, xml) => {
    const read = await imported('europass.xml', xml);
    expect(read).toMatchObject({
      format: 'europass',
      resume: { basics: { name: 'Ida Example', email: 'ida@example.org' } },
    });
    expect(entriesOf(read, 'work')).toMatchObject([
      { title: 'Boat builder', organization: 'Kelp & Co', start: '2019-03' },
    ]);
    expect(entriesOf(read, 'work')[0]).not.toHaveProperty('end');
  });
});
