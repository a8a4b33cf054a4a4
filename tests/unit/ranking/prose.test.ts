import { describe, expect, test } from 'vitest';
import { termsIn } from '@/utils/ranking/terms-in';

const conceptsOf = (text: string) =>
  termsIn(text, 'en').flatMap(({ kind, key }) => (kind === 'concept' ? [key.slice(1)] : []));

describe('ordinary prose names no trade', () => {
  test.each([
    'Go ahead and tell us who you are.',
    'Let us go there together.',
    'We go the extra mile for everyone.',
    'Go, look and come back.',
    'A swift answer is a kind answer.',
    'Swift and friendly is how we like it.',
    'Rust had eaten the old gate.',
    'The rust on the hull was as red as brick.',
    'A chef would be proud of it.',
    'In spring the days are longer.',
    'We start in Spring 2024.',
    'Spring, summer or winter, it never rains here.',
    'Express yourself freely.',
    'The express leaves at nine.',
    'Everybody has access to the garden.',
    'Access for all is what we stand for.',
    'In a word, yes.',
    'Word got around quickly.',
    'Teams of five take turns.',
    'You lead, we follow.',
    'Our teams are spread over three towns.',
    'They excel at what they do.',
    'Excel in everything that matters to you.',
    'React calmly when it gets loud.',
    'People react in different ways.',
    'A spark is all it takes.',
    'Spark joy wherever you are.',
    'He kept tea in a flask.',
    'She took the helm in a storm.',
    'A puppet on a string.',
    'The notion that nobody cares is wrong.',
    'Notion or not, we try.',
    'We cut everyone some slack.',
    'This segment of the road is closed.',
    'The rest is up to you.',
    'Take a rest and eat some soap-free fruit.',
    'The act was over before it began.',
    'Act now and do not wait.',
    'Vitamin C helps in the winter.',
    'Plan B is to stay at home.',
    'He got a D at first and an A later.',
    'The gem was a ruby.',
    'Julia sent her regards.',
    'My uncle Elm Street was a film of its time.',
    'A basic idea, from scratch.',
    'Snowflake by snowflake, the street turned white.',
    'The hive was as busy as ever.',
    'A pig and a goat live behind the house.',
    'The ocean flows in and the beam is bright.',
    'Our vault of memories grows.',
    'The nomad slept under the stars.',
    'The word on the street is good.',
    'Draw a line between the two.',
    'It was an epic night.',
    'A wave of joy went through the room.',
    'The sage on the hill kept quiet.',
    'The aurora was green and bright.',
    'Zoom in and have a closer look.',
    'Share your outlook with us.',
    'Every fork in the path is a decision.',
    'The stream of people never ends.',
    'He polished it until it was bright.',
    'Polish it until it shines.',
    'The two of us are a unity.',
    'Bring your own cup and stay a while.',
    'It is a fabric of many colours.',
    'On the one hand yes, on the other no.',
    'We are kind to each other and tell jokes.',
    'He told me to segment it later.',
    'The gusto with which they sang!',
    'A tableau of old friends.',
    'She would rather walk than wait.',
    'The state of the art in our field.',
    'Equal pay, by state and local law.',
    'Veterans and people of any faith are welcome.',
    'We feel at home with custom work and good communication.',
    'A design that everybody loves.',
    'Everybody gets equity and job security.',
    'You need work authorization.',
  ])('%s', (text) => {
    expect(conceptsOf(text)).toEqual([]);
  });
});

describe('the same words are names where their neighbours say so', () => {
  test.each([
    ['Python, Go and R', ['Python', 'Go', 'R']],
    ['I rewrote it in Rust', ['Rust']],
    ['Go developer wanted', ['Go']],
    ['Our Go services run on Kubernetes', ['Go', 'Kubernetes']],
    ['Go', ['Go']],
    ['Word, Excel and Outlook', ['Microsoft Word', 'Excel', 'Microsoft Outlook']],
    ['Good knowledge of Excel', ['Excel']],
    ['javascript, react, sql', ['JavaScript', 'React', 'SQL']],
    ['C, C++ and C#', ['C', 'C++', 'C#']],
    ['C/C++', ['C']],
    ['.NET and F#', ['.NET', 'F#']],
    ['services in .NET', ['.NET']],
    ['Chef, Ansible and Terraform', ['Chef automation', 'Ansible', 'Terraform']],
    ['A Chef for our restaurant', ['Chef de cuisine', 'Restaurant management']],
    ['SAP and SAS', ['SAP', 'SAS']],
    ['REST and SOAP', ['REST API', 'SOAP']],
    ['Spring, Hibernate and Java', ['Spring Boot', 'Hibernate', 'Java']],
    ['Slack, Notion and Zoom', ['Slack', 'Notion workspace', 'Zoom meetings']],
    ['Snowflake, dbt and Airflow', ['Snowflake', 'dbt', 'Apache Airflow']],
    ['A/B testing with Segment and Amplitude', ['A/B testing', 'Segment', 'Amplitude']],
    ['CI/CD with Jenkins', ['CI/CD', 'Jenkins']],
    ['AI and ML', ['Artificial intelligence', 'Machine learning']],
    ['QA, HR and BI', ['Quality assurance', 'Human resources', 'Business intelligence']],
    ['Registered Nurse (RN)', ['Nursing', 'Nursing']],
    ['CDL Class A', ['CDL']],
    ['fluent in Polish and German', ['Polish', 'German']],
  ])('%s', (text, concepts) => {
    expect(conceptsOf(text)).toEqual(concepts);
  });

  test('of two that are written alike, as the text is of', () => {
    expect(conceptsOf('We set up single sign-on and MFA')).toContain('Multi-factor authentication');
    expect(conceptsOf('Nursing experience as MFA')).toContain('Medical assisting');
  });
});

describe('names of other languages', () => {
  test('count in texts of theirs', () => {
    const keys = termsIn('Lager und Buchhaltung', 'de').map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['@Warehouse', '@Accounting']));
  });

  test('are told from verbs by their capital', () => {
    const keys = termsIn('Du wirst Projekte steuern und Steuern berechnen', 'de').map(
      ({ key }) => key,
    );
    expect(keys.filter((key) => key === '@Tax')).toHaveLength(1);
  });

  test('count in English where they are no English word', () => {
    expect(conceptsOf('Buchhaltung at Beispiel GmbH')).toEqual(['Accounting']);
    expect(conceptsOf('a pint of lager')).toEqual([]);
  });
});
