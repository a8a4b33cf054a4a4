import {
  area,
  box,
  boxesAt,
  completed,
  date,
  file,
  number,
  radios,
  replica,
  text,
} from '../../fields';
import { all, compose, is, leave, right, yearsWorked } from '../../right';

const answer = (n: number, type: string) => `candidate[answers_attributes][${n}][${type}]`;
const choices = `[name="${answer(3, 'choices')}[]"]`;

export default replica('ats/teamtailor', 'Teamtailor', {
  traps: [
    { selector: '#candidate_hp_url' },
    { selector: '[name=authenticity_token]' },
    { selector: '.cookies input' },
  ],
  fields: [
    text('#candidate_first_name', 'First name', 'given-name', right.given),
    text('#candidate_last_name', 'Last name', 'family-name', right.family),
    text('#candidate_email', 'Email', 'email', right.email),
    text('#candidate_phone', 'Phone', 'tel', right.phone),
    completed(
      '#candidate_location',
      { query: 'Portland', options: '.place' },
      'Location',
      'location',
      is('Portland, Oregon, United States'),
    ),
    file(
      '#candidate_resume_remote_url',
      '#candidate_resume_remote_url',
      'Upload CV',
      'resume-file',
      right.resume,
    ),
    area(
      '#candidate_job_applications_attributes_0_cover_letter',
      'Cover letter',
      'cover-letter-text',
      compose(1200),
    ),
    text('#q0', 'LinkedIn profile', 'linkedin', right.linkedin),
    radios(
      answer(1, 'boolean'),
      'true',
      'Are you authorized to work in the United States?',
      'work-authorization',
      right.yes,
    ),
    radios(
      answer(2, 'choice'),
      '11',
      'How did you find this job?',
      'referral-source',
      is('LinkedIn'),
    ),
    boxesAt(
      choices,
      `${choices}[value="21"]`,
      'Which languages do you speak?',
      'language',
      all('English', 'Norwegian'),
    ),
    number('#q4', 'Years of professional experience', 'years-of-experience', yearsWorked),
    date('#q5', 'Earliest start date', 'start-date', is('2027-02-01'), {
      act: { by: 'keying', at: '#q5', keys: '02012027' },
    }),
    text('#q6', 'Which tram line would you ride all day?', 'question', leave('not-understood')),
    text('#q7', 'Current employer', 'organization', leave('already-filled'), {
      holds: 'Mossfield Buses',
    }),
    box(
      '#candidate_consent_given',
      'I agree to the privacy policy of Mossfield Transit',
      'consent',
      leave('only-you'),
    ),
    box(
      '#candidate_consent_given_future_jobs',
      'Mossfield Transit may contact me about future jobs',
      'consent',
      leave('only-you'),
    ),
  ],
});
