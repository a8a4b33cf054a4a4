import type { Answer } from '@/utils/form/answers';

/** The made-up person with whom every replica is filled. */
export const me = {
  name: 'Maren Oakhollow',
  given: 'Maren',
  family: 'Oakhollow',
  email: 'maren.oakhollow@example.com',
  phone: '+1 503 555 0142',
  street: '412 Fernbank Lane',
  city: 'Portland',
  region: 'Oregon',
  postalCode: '97205',
  country: 'United States',
  website: 'https://oakhollow.example',
  linkedin: 'https://www.linkedin.com/in/maren-oakhollow-example',
  github: 'https://github.com/maren-oakhollow-example',
  employer: 'Harbor Loom Systems',
  title: 'Senior Platform Engineer',
} as const;

/** JSON Resume 1.0. */
export const standardResume = {
  basics: {
    name: me.name,
    label: me.title,
    email: me.email,
    phone: me.phone,
    url: me.website,
    summary:
      'I build the platforms that other engineers stand on. I care for systems that a tired person can still understand at night.',
    location: {
      address: me.street,
      postalCode: me.postalCode,
      city: me.city,
      region: me.region,
      countryCode: 'US',
    },
    profiles: [
      { network: 'LinkedIn', username: 'maren-oakhollow-example', url: me.linkedin },
      { network: 'GitHub', username: 'maren-oakhollow-example', url: me.github },
    ],
  },
  work: [
    {
      name: me.employer,
      position: me.title,
      location: 'Portland, Oregon',
      startDate: '2021-04',
      summary: 'Keeps the deployment platform of a weaving-software maker running.',
      highlights: [
        'Cut the time from merge to production from two hours to nine minutes.',
        'Moved forty services to Kubernetes without a maintenance window.',
      ],
    },
    {
      name: 'Quillfern Analytics',
      position: 'Software Engineer',
      location: 'Seattle, Washington',
      startDate: '2017-06',
      endDate: '2021-03',
      summary: 'Wrote the ingestion side of a reporting product in Go and TypeScript.',
      highlights: ['Halved the storage bill by folding old events into daily summaries.'],
    },
  ],
  education: [
    {
      institution: 'Cascadia Lakes University',
      studyType: 'Bachelor of Science',
      area: 'Computer Science',
      startDate: '2013-09',
      endDate: '2017-05',
      score: '3.7',
    },
    {
      institution: 'Larkspur Community College',
      studyType: 'Associate of Arts',
      area: 'Graphic Design',
      startDate: '2011-09',
      endDate: '2013-06',
    },
  ],
  skills: [
    { name: 'TypeScript', level: 'Expert' },
    { name: 'Go', level: 'Advanced' },
    { name: 'Kubernetes', level: 'Advanced' },
    { name: 'PostgreSQL', level: 'Intermediate' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Norwegian', fluency: 'Fluent' },
  ],
  certificates: [
    { name: 'Certified Kubernetes Administrator', date: '2022-10', issuer: 'Cloud Guild' },
  ],
} as const;

const answer = (kind: Answer['kind'], said: string, question = '', country = ''): Answer => ({
  id: `answer-${kind}-${country}`,
  kind,
  question,
  country,
  answer: said,
});

/** What the person has said to the questions that no resume holds; nothing is stored for the rest. */
export const standardAnswers: Answer[] = [
  answer('work-authorization', 'Yes', 'Are you authorized to work in the United States?', 'US'),
  answer('sponsorship', 'No', 'Will you require sponsorship to work in the United States?', 'US'),
  answer('relocation', 'Yes', 'Are you willing to relocate?'),
  answer('notice-period', '1 month', 'What is your notice period?'),
  answer('start-date', '2027-02-01', 'When could you start?'),
  answer('salary-expectation', '120000', 'What are your salary expectations?'),
  answer('referral-source', 'LinkedIn', 'How did you hear about this job?'),
  answer('previous-employee', 'No', 'Have you worked here before?'),
  answer('age-of-majority', 'Yes', 'Are you at least 18 years old?'),
  answer('gender', 'Female', 'Gender'),
  answer('hispanic', 'No', 'Are you Hispanic or Latino?'),
  answer('race', 'Two or more races', 'Race'),
  answer('veteran', 'I am not a protected veteran', 'Veteran status'),
  answer('disability', 'No, I do not have a disability', 'Disability status'),
];

/** The files that the person keeps. */
export const standardFiles = {
  resume: { name: 'maren-oakhollow-resume.pdf', type: 'application/pdf', text: '%PDF-1.4 made up' },
  coverLetter: {
    name: 'maren-oakhollow-cover-letter.pdf',
    type: 'application/pdf',
    text: '%PDF-1.4 made up too',
  },
} as const;
